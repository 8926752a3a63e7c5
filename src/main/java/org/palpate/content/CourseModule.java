package org.palpate.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a course: what is done in it, one after the other, and what passes it.
 *
 * @param id name in addresses, such as {@code it-band}
 * @param lead what it is about, in one sentence
 * @param minutes how long it takes, cases included
 */
public record CourseModule(
        String id,
        String title,
        String lead,
        int minutes,
        List<ModuleItem> items,
        PassRule passRule) {

    public CourseModule {
        items = List.copyOf(items);
    }

    /** Its items of one kind. */
    public <I extends ModuleItem> Stream<I> items(Class<I> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }
}
