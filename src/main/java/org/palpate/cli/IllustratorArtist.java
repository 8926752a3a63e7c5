package org.palpate.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palpate.content.DrawnPicture;
import org.palpate.content.PictureScene;
import org.palpate.illustration.Fineness;
import org.palpate.illustration.Illustrator;
import org.palpate.illustration.Picture;
import org.palpate.illustration.render.Quality;
import org.palpate.illustration.scene.BodyMapDrawing;
import org.palpate.illustration.scene.Contact;
import org.palpate.illustration.scene.Scene;
import org.palpate.illustration.scene.View;

/** Draws with Palpate's own illustrator. */
final class IllustratorArtist implements SceneArtist {

    private static final int PRINT_SCALE = 2;
    private static final double MILLIMETRES = 1000;

    @Override
    public Drawn draw(PictureScene scene, Purpose purpose) {
        return switch (purpose) {
            case DRAFT -> drawn(scene, Illustrator.draw(scene.scene(), Fineness.DRAFT));
            case WEB -> drawn(scene, Illustrator.draw(scene.scene(), Fineness.FINAL));
            case PRINT -> drawn(scene, Illustrator.draw(large(scene.scene()), Fineness.FINAL));
        };
    }

    private static Scene large(Scene scene) {
        View view = scene.view();
        return scene.seen(view.sized(view.width() * PRINT_SCALE, view.height() * PRINT_SCALE));
    }

    @Override
    public Map<String, String> bodyMaps() {
        return new BodyMapDrawing(Quality.FINAL).all();
    }

    private static Drawn drawn(PictureScene scene, Picture picture) {
        String prefix = scene.id() + "-";
        return new Drawn() {
            @Override
            public String svg() {
                return picture.svg(prefix);
            }

            @Override
            public String layeredSvg() {
                return picture.layeredSvg(prefix);
            }

            @Override
            public byte[] thumbnail() {
                return picture.thumbnail();
            }

            @Override
            public byte[] png() {
                return picture.png();
            }

            @Override
            public DrawnPicture facts() {
                return DrawnPicture.of(scene.digest(), picture);
            }

            @Override
            public List<String> remarks() {
                return picture.contacts().stream()
                        .filter(contact -> !contact.touches())
                        .map(IllustratorArtist::remark)
                        .toList();
            }
        };
    }

    private static String remark(Contact contact) {
        return String.format(
                Locale.ROOT,
                "%s: %.1f mm off the skin, %.1f mm deep%s",
                contact.what(),
                contact.clearance() * MILLIMETRES,
                -contact.deepest() * MILLIMETRES,
                contact.reach().clamped() ? ", out of reach" : "");
    }
}
