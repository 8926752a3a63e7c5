package org.palpate.course;

import java.util.List;

/**
 * Some of the students of a class, by name.
 *
 * @param fitting how many fit what was looked for
 * @param total how many there are
 */
public record StudentPage(List<ClassMemberItem> students, int fitting, int total) {

    public StudentPage {
        students = List.copyOf(students);
    }
}
