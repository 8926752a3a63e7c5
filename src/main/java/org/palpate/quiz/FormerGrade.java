package org.palpate.quiz;

import java.time.Instant;

/**
 * A grade that an attempt once had.
 *
 * @param replacedAt when another took its place
 * @param contentVersion version of the content that gave it
 * @param score 0 to 1
 */
public record FormerGrade(
        Instant replacedAt, String contentVersion, double score, boolean safe, boolean passed) {}
