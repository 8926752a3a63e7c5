package org.palpate.content;

/** One thing to do in a module. */
public sealed interface ModuleItem {

    /** A lesson to read. */
    record LessonItem(String lessonId) implements ModuleItem {}

    /** A technique card to study. */
    record CardItem(String cardId) implements ModuleItem {}

    /** A knowledge check of a lesson to answer. */
    record CheckItem(String lessonId, String checkId) implements ModuleItem {}

    /** A client to treat. */
    record CaseItem(String caseId) implements ModuleItem {}
}
