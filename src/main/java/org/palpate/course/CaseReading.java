package org.palpate.course;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.CaseFacts;
import org.palpate.planner.Protocol;

/**
 * What the rules make of a case that is being written.
 *
 * @param protocol what they call for; null where no session can keep what they bind
 * @param gaps what is still to be written, a sentence each
 * @param refusals why the facts cannot stand as they are, a sentence each
 */
public record CaseReading(
        CaseFacts facts, @Nullable Protocol protocol, List<String> gaps, List<String> refusals) {

    public CaseReading {
        gaps = List.copyOf(gaps);
        refusals = List.copyOf(refusals);
    }

    /** Whether students can be given the case. */
    public boolean isReady() {
        return gaps.isEmpty() && refusals.isEmpty();
    }

    /** The first reason why they cannot. */
    public String firstObstacle() {
        return gaps.isEmpty() ? refusals.getFirst() : gaps.getFirst();
    }
}
