package org.palpate.course;

/** What somebody is in a class. */
public enum ClassRole {
    INSTRUCTOR,
    STUDENT
}
