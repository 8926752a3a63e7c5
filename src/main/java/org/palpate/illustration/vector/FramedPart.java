package org.palpate.illustration.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Item;

/**
 * A part of an object that the picture shows.
 *
 * @param object number of the object
 * @param name of the object
 * @param group the body part, -1 for an object of one part
 * @param onBorder whether some of it lies on the picture's border, so that the frame may cut it
 * @param inside whether some of it lies within the border
 */
public record FramedPart(int object, String name, int group, boolean onBorder, boolean inside) {

    private static final int GROUPS = 1 << 16;

    static List<FramedPart> of(GeometryBuffer buffer) {
        Map<Integer, boolean[]> seen = new TreeMap<>();
        Map<Integer, String> names = new TreeMap<>();
        for (int cell = 0; cell < buffer.size(); cell++) {
            if (!buffer.isSolid(cell)) {
                continue;
            }
            Item item = buffer.itemAt(cell);
            names.putIfAbsent(item.object(), item.name());
            int key = item.object() * GROUPS + buffer.group[cell] + 1;
            boolean[] where = seen.computeIfAbsent(key, k -> new boolean[2]);
            where[isBorder(buffer, cell) ? 0 : 1] = true;
        }
        List<FramedPart> parts = new ArrayList<>();
        seen.forEach((key, where) -> {
            int object = Math.floorDiv(key, GROUPS);
            int group = Math.floorMod(key, GROUPS) - 1;
            String name = names.getOrDefault(object, "");
            parts.add(new FramedPart(object, name, group, where[0], where[1]));
        });
        return parts;
    }

    private static boolean isBorder(GeometryBuffer buffer, int cell) {
        int x = cell % buffer.width;
        int y = cell / buffer.width;
        return x == 0 || y == 0 || x == buffer.width - 1 || y == buffer.height - 1;
    }
}
