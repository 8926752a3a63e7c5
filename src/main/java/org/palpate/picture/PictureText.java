package org.palpate.picture;

import java.util.List;

/** The words that belong to a picture, whether it has been drawn or not. */
public record PictureText(
        String id, String title, String caption, String alternative, List<String> techniques) {

    public PictureText {
        techniques = List.copyOf(techniques);
    }
}
