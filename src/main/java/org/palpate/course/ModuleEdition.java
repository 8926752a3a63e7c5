package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import org.palpate.content.CourseModule;

/**
 * A module as it was when it was assigned; it never changes.
 *
 * @param origin where the module comes from, such as {@code built-in:it-band}
 * @param number counted from 1 for each origin
 */
public record ModuleEdition(
        UUID id, String origin, int number, Instant createdAt, CourseModule definition) {}
