package org.palpate.quiz;

import org.palpate.planner.Category;

/**
 * How far somebody has come with the cases of one category.
 *
 * @param solved cases that were passed at least once
 * @param tried cases that were graded at least once, the solved ones included
 * @param total cases in the library
 */
public record CategoryProgress(Category category, int solved, int tried, int total) {}
