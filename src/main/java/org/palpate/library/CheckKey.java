package org.palpate.library;

/** A knowledge check, by the lesson that asks it and its name there. */
public record CheckKey(String lessonId, String checkId) {}
