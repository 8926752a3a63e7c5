package org.palpate.quiz;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.Grade;
import org.palpate.planner.Category;
import org.palpate.planner.Certainty;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;
import org.palpate.planner.Layer;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Triage;
import org.palpate.planner.Zone;

/**
 * Everything that a graded attempt shows, as it was when it was graded. It stands alone: an old
 * result keeps its words when the content changes.
 *
 * @param scoring the score and the numbers of its formula
 * @param grade the verdicts; their indexes point into {@code expected} and {@code planned}
 * @param expected the steps of the protocol, by index
 * @param planned the steps of the student's plan, by index
 * @param order the orders that the protocol binds
 * @param rules every rule that the result names, by id
 */
public record GradedResult(
        ClientWords client,
        Scoring scoring,
        Grade grade,
        Answer<Triage> triage,
        Answer<Category> category,
        @Nullable FrequencyAnswer frequency,
        int pressureCeiling,
        List<ExpectedWords> expected,
        List<PlannedWords> planned,
        List<OrderEdge> order,
        List<ReadingWords> readings,
        List<SetAsideWords> setAside,
        Map<String, RuleWords> rules,
        List<RuleWords> evidence) {

    public GradedResult {
        expected = List.copyOf(expected);
        planned = List.copyOf(planned);
        order = List.copyOf(order);
        readings = List.copyOf(readings);
        setAside = List.copyOf(setAside);
        rules = Map.copyOf(rules);
        evidence = List.copyOf(evidence);
    }

    /**
     * Who was treated.
     *
     * @param learning what the case teaches, in one sentence
     */
    public record ClientWords(
            String caseId, String title, String name, String learning, List<FactWords> facts) {

        public ClientWords {
            facts = List.copyOf(facts);
        }
    }

    /** One fact of the client, ready to be read. */
    public record FactWords(String label, String text) {}

    /**
     * The score and the numbers of its formula.
     *
     * @param score 0 to 1
     * @param content share of the content that was earned, 0 to 1
     * @param order 0 to 1; null where the case binds no order
     */
    public record Scoring(
            double score,
            double content,
            @Nullable Double order,
            double contentShare,
            double orderShare,
            double passMark,
            boolean safe,
            boolean passed) {}

    /**
     * A choice for the whole session: what was asked for and what was answered.
     *
     * @param accepted everything that counted as right
     * @param given null where it was left open
     * @param graded whether it was marked at all
     */
    public record Answer<T extends Enum<T>>(
            T expected, List<T> accepted, @Nullable T given, boolean graded, List<String> rules) {

        public Answer {
            accepted = List.copyOf(accepted);
            rules = List.copyOf(rules);
        }
    }

    /** Sessions a week: what was asked for and what was answered. */
    public record FrequencyAnswer(
            int from,
            int to,
            int safeTo,
            Expectation expectation,
            @Nullable Integer given,
            List<String> rules) {

        public FrequencyAnswer {
            rules = List.copyOf(rules);
        }
    }

    /** A word of the vocabulary as it was. */
    public record Term(String id, String name) {}

    /** Where a step was aimed. */
    public record Aim(Term structure, @Nullable Side side, Zone zone) {}

    /**
     * One step that the protocol asked for.
     *
     * @param techniques any of these; the first is the usual one
     * @param targets at any of these; empty where it has no target
     */
    public record ExpectedWords(
            Phase phase,
            List<Term> techniques,
            List<Aim> targets,
            Expectation expectation,
            List<DoseBand> bands,
            List<String> rules) {

        public ExpectedWords {
            techniques = List.copyOf(techniques);
            targets = List.copyOf(targets);
            bands = List.copyOf(bands);
            rules = List.copyOf(rules);
        }
    }

    /** One step that the student planned. */
    public record PlannedWords(
            Phase phase, Term technique, @Nullable Aim target, Map<DoseField, Integer> dose) {

        public PlannedWords {
            dose = Collections.unmodifiableMap(new TreeMap<>(dose));
        }
    }

    /** A fact that nobody told and a rule worked out. */
    public record ReadingWords(String label, String text, String rule) {}

    /** A step that some rules ask for and a stronger one took away. */
    public record SetAsideWords(ExpectedWords step, Layer layer, String rule) {}

    /**
     * A rule as it was.
     *
     * @param section where it stands
     * @param says its sentence
     */
    public record RuleWords(String id, String section, String says, Certainty certainty) {}
}
