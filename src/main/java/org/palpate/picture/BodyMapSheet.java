package org.palpate.picture;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Side;

/**
 * One view of the body map.
 *
 * @param leg the leg that it shows; null where it shows both
 * @param address of the drawing
 * @param places everything that can be chosen on it
 */
public record BodyMapSheet(
        BodyView view, @Nullable Side leg, String address, Set<BodyPlace> places) {

    private static final Pattern PATH =
            Pattern.compile("<path\\b[^>]*\\bdata-structure=\"([^\"]+)\"[^>]*>");
    private static final Pattern SIDE = Pattern.compile("\\bdata-side=\"(left|right)\"");

    public BodyMapSheet {
        places = Set.copyOf(places);
    }

    static BodyMapSheet of(BodyView view, @Nullable Side leg, String address, String drawing) {
        Set<BodyPlace> places = new LinkedHashSet<>();
        Matcher path = PATH.matcher(drawing);
        while (path.find()) {
            places.add(new BodyPlace(path.group(1), side(path.group())));
        }
        return new BodyMapSheet(view, leg, address, places);
    }

    private static @Nullable Side side(String path) {
        Matcher side = SIDE.matcher(path);
        if (!side.find()) {
            return null;
        }
        return side.group(1).equals("left") ? Side.LEFT : Side.RIGHT;
    }
}
