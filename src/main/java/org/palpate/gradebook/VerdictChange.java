package org.palpate.gradebook;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.Verdict;

/**
 * One element that a regrade judges in another way.
 *
 * @param element what it is, in words
 * @param before null where the element is new
 * @param after null where the element is gone
 * @param rules the rules behind the new verdict, or the old one where it is gone
 */
public record VerdictChange(
        String element,
        @Nullable Verdict before,
        @Nullable Verdict after,
        double creditBefore,
        double creditAfter,
        List<String> rules) {

    public VerdictChange {
        rules = List.copyOf(rules);
    }
}
