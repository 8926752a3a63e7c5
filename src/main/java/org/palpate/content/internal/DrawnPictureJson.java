package org.palpate.content.internal;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.DrawnPicture;
import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.vector.MaskRuns;
import org.palpate.planner.Side;

/** Writes the facts of a drawn picture as JSON and reads them back. */
public final class DrawnPictureJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private record Stored(
            String digest,
            int width,
            int height,
            MaskRuns mask,
            List<StoredStructure> structures) {}

    private record StoredStructure(
            int index,
            String structure,
            String side,
            double x,
            double y,
            double share,
            int pixels,
            String outline) {}

    private DrawnPictureJson() {}

    public static String write(DrawnPicture picture) {
        Stored stored =
                new Stored(
                        picture.digest(),
                        picture.width(),
                        picture.height(),
                        picture.mask(),
                        picture.structures().stream().map(DrawnPictureJson::stored).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(stored) + "\n";
    }

    private static StoredStructure stored(DrawnPicture.Shown shown) {
        return new StoredStructure(
                shown.index(),
                shown.structure(),
                YamlNode.written(shown.side()),
                tenth(shown.x()),
                tenth(shown.y()),
                shown.share(),
                shown.pixels(),
                shown.outline());
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /**
     * Read what was written.
     *
     * @throws BadInput if it is something else
     */
    public static DrawnPicture read(String file, String text) {
        try {
            Stored stored = MAPPER.readValue(text, Stored.class);
            DrawnPicture picture =
                    new DrawnPicture(
                            stored.digest(),
                            stored.width(),
                            stored.height(),
                            stored.mask(),
                            stored.structures().stream().map(DrawnPictureJson::shown).toList());
            picture.mask().cells();
            return picture;
        } catch (JacksonException broken) {
            throw bad(file, broken.getLocation());
        } catch (IllegalArgumentException _) {
            throw bad(file, null);
        }
    }

    private static DrawnPicture.Shown shown(StoredStructure stored) {
        return new DrawnPicture.Shown(
                stored.index(),
                stored.structure(),
                Side.valueOf(stored.side().toUpperCase(Locale.ROOT)),
                stored.x(),
                stored.y(),
                stored.share(),
                stored.pixels(),
                stored.outline());
    }

    private static BadInput bad(String file, @Nullable TokenStreamLocation place) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        return new BadInput(
                new Problem(
                        file,
                        line,
                        "",
                        "these are not the facts of a picture; remove the file and draw again"));
    }
}
