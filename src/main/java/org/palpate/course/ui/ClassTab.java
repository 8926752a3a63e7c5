package org.palpate.course.ui;

import java.util.Locale;

/** The screens of one class. */
public enum ClassTab {
    PEOPLE("People"),
    ASSIGNMENTS("Assignments"),
    GRADEBOOK("Gradebook"),
    STATISTICS("Statistics");

    private final String title;

    ClassTab(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
