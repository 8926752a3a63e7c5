package org.palpate.content;

import java.util.List;

import org.palpate.illustration.scene.Scene;

/**
 * A scene that was read from a file.
 *
 * @param techniques ids of the techniques that the picture stands for
 * @param digest of everything that the picture is drawn from
 */
public record PictureScene(Scene scene, List<String> techniques, String digest) {

    public PictureScene {
        techniques = List.copyOf(techniques);
    }

    /** The picture's name, as in its file's name. */
    public String id() {
        return scene.id();
    }
}
