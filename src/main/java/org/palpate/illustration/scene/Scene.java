package org.palpate.illustration.scene;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One picture in words.
 *
 * @param id the picture's name, as in its file's name
 * @param caption one line under the picture
 * @param alternative what the picture shows, for those who cannot see it
 * @param client null for a still life
 * @param therapist null where the client works alone
 */
public record Scene(
        String id,
        String title,
        String caption,
        String alternative,
        View view,
        @Nullable Actor client,
        @Nullable Therapist therapist,
        List<PropPlace> props,
        @Nullable Draping draping,
        List<HighlightMark> highlights,
        List<StrokeMark> strokes,
        List<AvoidMark> avoid,
        List<LabelMark> labels) {

    public Scene {
        props = List.copyOf(props);
        highlights = List.copyOf(highlights);
        strokes = List.copyOf(strokes);
        avoid = List.copyOf(avoid);
        labels = List.copyOf(labels);
    }

    /** The same scene seen otherwise. */
    public Scene seen(View newView) {
        return new Scene(
                id,
                title,
                caption,
                alternative,
                newView,
                client,
                therapist,
                props,
                draping,
                highlights,
                strokes,
                avoid,
                labels);
    }
}
