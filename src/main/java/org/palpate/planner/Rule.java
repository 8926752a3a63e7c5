package org.palpate.planner;

import java.util.List;

/**
 * One citable statement and what follows from it.
 *
 * @param id such as {@code ITB-4}
 * @param section heading under which it stands
 * @param says the statement in one sentence
 * @param sources keys of the sources beside or instead of the article
 * @param evidence ids of the evidence notes to show beside it
 * @param rows what it asks for and when; several where it has an "or", none where it only informs
 */
public record Rule(
        String id,
        String section,
        String says,
        Certainty certainty,
        Layer layer,
        List<String> sources,
        List<String> evidence,
        List<RuleRow> rows) {

    public Rule {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        rows = List.copyOf(rows);
    }
}
