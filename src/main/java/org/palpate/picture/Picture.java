package org.palpate.picture;

import java.util.List;

/**
 * A drawn picture that a screen can show.
 *
 * @param caption one line below it
 * @param alternative what it shows, for those who cannot see it
 * @param techniques the ids of the techniques that it stands for, the one it shows best first
 * @param thumbnail address of the small picture
 * @param drawing address of the large one, in which every structure can be named
 */
public record Picture(
        String id,
        String title,
        String caption,
        String alternative,
        List<String> techniques,
        String thumbnail,
        String drawing) {

    public Picture {
        techniques = List.copyOf(techniques);
    }
}
