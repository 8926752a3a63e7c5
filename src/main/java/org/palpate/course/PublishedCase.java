package org.palpate.course;

/**
 * A case that an instructor gave to a class of the student's.
 *
 * @param caseId names the case to the plan builder
 */
public record PublishedCase(
        String caseId, String title, String client, int level, String className) {}
