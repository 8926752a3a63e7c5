package org.palpate.content.internal.scene;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

import org.palpate.illustration.Illustrator;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;
import org.palpate.illustration.structures.Region;
import org.palpate.illustration.structures.SkinSpot;
import org.palpate.illustration.structures.StructureAtlas;

/** What a picture is drawn from in a few letters: scene, illustrator and atlas. */
final class PictureDigest {

    private static final int LENGTH = 16;
    private static final double[] SAMPLES = {0, .5, 1};
    private static final double PRECISION = 1e5;

    private PictureDigest() {}

    /** Made when it is first asked for, then kept. */
    private static final class Known {

        static final StructureAtlas ATLAS = StructureAtlas.of(Skeleton.of(1, Skeleton.REST_HEIGHT));

        static final String DIGEST = digest(description());

        private static String description() {
            StringBuilder text = new StringBuilder();
            for (Region region : ATLAS.regions()) {
                text.append(region.id()).append(' ').append(region.colour()).append('\n');
            }
            for (String id : new TreeSet<>(ATLAS.spots())) {
                text.append(id);
                for (double along : SAMPLES) {
                    for (double across : new double[] {-1, 1}) {
                        append(text, ATLAS.spot(id, Side.LEFT, along, across));
                    }
                }
                text.append('\n');
            }
            return text.toString();
        }

        private static void append(StringBuilder text, SkinSpot spot) {
            append(text, spot.axis());
            append(text, spot.outward());
        }

        private static void append(StringBuilder text, Vec3 point) {
            for (double number : new double[] {point.x(), point.y(), point.z()}) {
                text.append(' ').append(Math.round(number * PRECISION));
            }
        }
    }

    /** The map of the structures by which scenes are read. */
    static StructureAtlas atlas() {
        return Known.ATLAS;
    }

    /** The digest of a picture that is drawn from this scene file now. */
    static String of(String sceneText) {
        String text = sceneText.replace("\r\n", "\n");
        return digest(Illustrator.VERSION + "\n" + Known.DIGEST + "\n" + text);
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
