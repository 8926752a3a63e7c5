package org.palpate.course;

import java.util.ArrayList;
import java.util.List;

import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;

/** A module as its author is writing it; it may be incomplete. */
public record ModuleDraft(
        String title, String lead, int minutes, List<ModuleItem> items, PassRule passRule) {

    /** The longest title, in characters. */
    public static final int TITLE_MAX_LENGTH = 120;

    /** The longest lead, in characters. */
    public static final int LEAD_MAX_LENGTH = 300;

    /** The most minutes. */
    public static final int MOST_MINUTES = 600;

    /** The most items. */
    public static final int MOST_ITEMS = 120;

    /** What a new module starts from. */
    public static final ModuleDraft EMPTY =
            new ModuleDraft(
                    "", "", 0, List.of(), new PassRule(0.7, true, 0, PassRule.Counting.BEST));

    public ModuleDraft {
        title = cut(title, TITLE_MAX_LENGTH);
        lead = cut(lead, LEAD_MAX_LENGTH);
        minutes = Math.clamp(minutes, 0, MOST_MINUTES);
        items = items.stream().distinct().limit(MOST_ITEMS).toList();
    }

    private static String cut(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest).strip();
    }

    /** A draft that starts as a copy of a module. */
    public static ModuleDraft of(CourseModule module) {
        return new ModuleDraft(
                module.title(), module.lead(), module.minutes(), module.items(), module.passRule());
    }

    /** The same under another title. */
    public ModuleDraft titled(String other) {
        return new ModuleDraft(other, lead, minutes, items, passRule);
    }

    /** The same with other items. */
    public ModuleDraft holding(List<ModuleItem> others) {
        return new ModuleDraft(title, lead, minutes, others, passRule);
    }

    /** The same with one more item at the end; nothing changes if it is there already. */
    public ModuleDraft with(ModuleItem item) {
        List<ModuleItem> more = new ArrayList<>(items);
        more.add(item);
        return holding(more);
    }

    /** The same without an item. */
    public ModuleDraft without(ModuleItem item) {
        return holding(items.stream().filter(other -> !other.equals(item)).toList());
    }

    /** The same with an item brought to a place, counted from 0. */
    public ModuleDraft moving(ModuleItem item, int place) {
        List<ModuleItem> moved = new ArrayList<>(items);
        if (!moved.remove(item)) {
            return this;
        }
        moved.add(Math.clamp(place, 0, moved.size()), item);
        return holding(moved);
    }

    CourseModule definition(String id, List<ModuleItem> resolved) {
        return new CourseModule(id, title, lead, minutes, resolved, passRule);
    }
}
