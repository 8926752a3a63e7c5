package org.palpate.course;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * How far one student is with an assignment, as whoever teaches the class sees it.
 *
 * @param window what holds for the student, exceptions included
 * @param sitting null where there is none
 */
public record StudentProgress(
        AccountId student,
        AssignmentWindow window,
        OutcomeFigures figures,
        @Nullable ExamSitting sitting,
        StudentException exception) {}
