package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.palpate.base.ScoreText;
import org.palpate.grading.Verdict;
import org.palpate.planner.BodyRegion;
import org.palpate.planner.Category;
import org.palpate.planner.Certainty;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;
import org.palpate.planner.Layer;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Triage;
import org.palpate.planner.Zone;
import org.palpate.quiz.GradedResult.Aim;
import org.palpate.quiz.GradedResult.Term;
import org.palpate.words.PlanWords;

/** How the words of planning and grading read on screen. */
final class PlanLabels {

    private PlanLabels() {}

    static String of(Triage triage) {
        return PlanWords.of(triage);
    }

    static String explain(Triage triage) {
        return PlanWords.explain(triage);
    }

    static String of(Category category) {
        return PlanWords.of(category);
    }

    static String explain(Category category) {
        return PlanWords.explain(category);
    }

    static String of(Phase phase) {
        return PlanWords.of(phase);
    }

    static String explain(Phase phase) {
        return PlanWords.explain(phase);
    }

    static String of(TechniqueKind kind) {
        return PlanWords.of(kind);
    }

    static String of(BodyRegion region) {
        return PlanWords.of(region);
    }

    static String of(Side side) {
        return PlanWords.of(side);
    }

    static String of(Zone zone) {
        return PlanWords.of(zone);
    }

    static String of(DoseField field) {
        return PlanWords.of(field);
    }

    static String noun(DoseField field) {
        return field == DoseField.BARRIER ? "barrier" : of(field).toLowerCase(Locale.ROOT);
    }

    /** A choice on a scale, with what its short name means. */
    static String choice(DoseField field, int value) {
        String word = field.describe(value);
        if (field != DoseField.PRESSURE) {
            return capital(word);
        }
        return word
                + switch (value) {
                    case 1 -> " light";
                    case 2 -> " gentle";
                    case 3 -> " medium";
                    case 4 -> " deep";
                    default -> " very deep";
                };
    }

    static String of(Expectation expectation) {
        return PlanWords.of(expectation);
    }

    static String of(Certainty certainty) {
        return PlanWords.of(certainty);
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "Met";
            case DOSE_OFF -> "Dose off";
            case OUT_OF_ORDER -> "Out of order";
            case MISSING -> "Missing";
            case LEFT_OPEN -> "Left open";
            case NOT_NEEDED -> "Not needed";
            case REMARK -> "A remark";
            case AGAINST_RULE -> "Against a rule";
            case HARMFUL -> "Harmful";
        };
    }

    static String explain(Verdict verdict) {
        return switch (verdict) {
            case MET -> "Your plan does this.";
            case DOSE_OFF -> "The right step, but not in the right amount.";
            case OUT_OF_ORDER -> "The right step in the wrong place.";
            case MISSING -> "Your plan leaves this out.";
            case LEFT_OPEN -> "You could do this; leaving it out costs nothing.";
            case NOT_NEEDED -> "Nothing asks for this, and nothing speaks against it.";
            case REMARK -> "Worth a thought; it costs nothing.";
            case AGAINST_RULE -> "A rule speaks against this.";
            case HARMFUL -> "This can hurt this client.";
        };
    }

    static String of(Layer layer) {
        return PlanWords.of(layer);
    }

    /** A step without its dose, such as "Deep stripping, right gastrocnemius". */
    static String step(Step step) {
        Target target = step.target();
        return target == null
                ? step.technique().name()
                : step.technique().name() + ", " + target(target);
    }

    static String target(Target target) {
        return place(target.structure().name(), target.side(), target.zone());
    }

    static String target(Aim aim) {
        return place(aim.structure().name(), aim.side(), aim.zone());
    }

    private static String place(String name, @Nullable Side side, Zone zone) {
        String sided =
                switch (side) {
                    case null -> inner(name);
                    case LEFT -> "left " + inner(name);
                    case RIGHT -> "right " + inner(name);
                    case BOTH -> inner(name) + " on both sides";
                };
        return switch (zone) {
            case WHOLE -> sided;
            case AROUND -> sided + ", around the sore spot";
            case SITE -> sided + ", on the sore spot itself";
        };
    }

    /** Several terms of which any will do. */
    static String anyOf(List<Term> terms) {
        List<String> names = new ArrayList<>();
        for (Term term : terms) {
            names.add(names.isEmpty() ? term.name() : inner(term.name()));
        }
        return either(names);
    }

    static String anyTarget(List<Aim> targets) {
        return either(targets.stream().map(PlanLabels::target).toList());
    }

    /** The answered dose in one line. */
    static String dose(Map<DoseField, Integer> dose) {
        List<String> parts = new ArrayList<>();
        for (DoseField field : DoseField.values()) {
            Integer value = dose.get(field);
            if (value != null) {
                parts.add(amount(field, value));
            }
        }
        return String.join(" · ", parts);
    }

    /** One amount that can stand alone, such as "hold 30 s". */
    static String amount(DoseField field, int value) {
        return PlanWords.amount(field, value);
    }

    /** What a protocol asks of one dose field, such as "10–15 min". */
    static String asked(DoseBand band) {
        return PlanWords.asked(band);
    }

    /** The same where it stands beside other amounts, such as "hold 30–60 s". */
    static String askedAmount(DoseBand band) {
        return PlanWords.askedAmount(band);
    }

    /** What still earns half, such as "5–19 min"; empty where that is not more than was asked. */
    static String accepted(DoseBand band) {
        return PlanWords.accepted(band);
    }

    static String sessions(int from, int to) {
        return PlanWords.sessions(from, to);
    }

    static String perWeek(int sessions) {
        return PlanWords.perWeek(sessions);
    }

    static String percent(double share) {
        return ScoreText.of(share);
    }

    /** A number with at most two decimals and none that are zero. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    private static String either(List<String> words) {
        return PlanWords.either(words);
    }

    static String capital(String text) {
        return PlanWords.capital(text);
    }

    /** A name inside a sentence: its capital goes unless it is an abbreviation or a person's. */
    static String inner(String name) {
        return PlanWords.inner(name);
    }
}
