package org.palpate.content;

import java.util.List;

/** Lessons, cards, checks and cases in an order, with the rule by which they are passed. */
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
}
