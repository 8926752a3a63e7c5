package org.palpate.gradebook;

import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.statistics.ItemStatistics;

/** What a group's work at one item says: a case or a knowledge check. */
public sealed interface ItemFigures permits CaseFigures, CheckFigures {

    String title();

    /** How many attempts or answers there are; not all of them need to be part of a test. */
    int size();

    /** Mean share of the marks over all of them, 0 to 1; null where there are none. */
    @Nullable Double mean();

    /** The item in its test; null where it stands in no test. */
    @Nullable ItemStatistics item();

    /** What guessing earns on average, 0 to 1; null where nobody can tell. */
    @Nullable Double guess();
}
