package org.palpate.cli;

import java.util.List;
import java.util.Map;

import org.palpate.content.DrawnPicture;
import org.palpate.content.PictureScene;

/** Draws scenes: all that the command line asks of the illustrator. */
interface SceneArtist {

    /** What a picture is drawn for. */
    enum Purpose {
        /** A quick look while a scene is being written. */
        DRAFT,
        WEB,
        /** Twice the size. */
        PRINT
    }

    /** A picture that was drawn; each form is made when it is asked for. */
    interface Drawn {

        /** The picture for the web. */
        String svg();

        /** The picture in layers that can be edited. */
        String layeredSvg();

        /** The small JPEG for lists. */
        byte[] thumbnail();

        byte[] png();

        DrawnPicture facts();

        /** A line for each thing that does not touch, or cannot be reached, as it should. */
        List<String> remarks();
    }

    Drawn draw(PictureScene scene, Purpose purpose);

    /** The maps of the body as SVG, by the name of the file: {@code front.svg}. */
    Map<String, String> bodyMaps();
}
