package org.palpate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.Grade;
import org.palpate.grading.Grader;
import org.palpate.grading.ModelPlan;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.CaseFacts.Told;
import org.palpate.planner.FactValue.Places;
import org.palpate.planner.FactValue.Words;
import org.palpate.planner.OrderCycle;
import org.palpate.planner.Planner;
import org.palpate.planner.Protocol;
import org.palpate.planner.SetAside;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Vocabulary;

/** Says why the facts of a case cannot stand: they call up nothing, clash or cannot be passed. */
final class CaseSoundness {

    private final Planner planner;

    /** What the rules call for when nothing is known. */
    private final Protocol unknownClient;

    CaseSoundness(Planner planner, Vocabulary vocabulary) {
        this.planner = planner;
        this.unknownClient = planner.plan(CaseFacts.of(vocabulary).build());
    }

    /** What the rules call for, and why that cannot stand. */
    record Result(@Nullable Protocol protocol, List<String> refusals) {
        Result {
            refusals = List.copyOf(refusals);
        }
    }

    Result of(CaseFacts facts) {
        List<String> refusals = new ArrayList<>(clashes(facts));
        try {
            Protocol protocol = planner.plan(facts);
            refusals.addAll(nothingCalledUp(facts, protocol));
            refusals.addAll(nothingOfItsOwn(facts, protocol));
            refusals.addAll(against(protocol));
            return new Result(protocol, refusals);
        } catch (OrderCycle cycle) {
            refusals.add(
                    "The rules bind orders that no session can keep with these facts: "
                            + cycle.getMessage()
                            + ".");
            return new Result(null, refusals);
        }
    }

    /** A client of whom nothing is known gets a session as well, but makes no case. */
    static List<String> nothingCalledUp(CaseFacts facts, Protocol protocol) {
        if (facts.told().isEmpty()) {
            return List.of(
                    "You have told no fact yet. Tell what the client wants and what you find.");
        }
        return protocol.steps().isEmpty()
                ? List.of("These facts call up no rule that asks for a step. Tell more.")
                : List.of();
    }

    /** Whoever says what they want calls up the rules of that category, even the general ones. */
    private List<String> nothingOfItsOwn(CaseFacts facts, Protocol protocol) {
        boolean tellsNothing = facts.told().isEmpty() || tells(facts, "goal");
        return tellsNothing || !protocol.equals(unknownClient)
                ? List.of()
                : List.of(
                        "None of these facts calls up a rule: the protocol is the one for a client"
                                + " of whom nothing is known. Tell what the client wants, or more"
                                + " of what you find.");
    }

    /** What speaks against a protocol itself. */
    static List<String> against(Protocol protocol) {
        List<String> refusals = new ArrayList<>();
        for (SetAside aside : protocol.setAside()) {
            if (aside.layer() == aside.step().layer()) {
                refusals.add(
                        "%s asks for %s and %s forbids it, and neither is stronger. Change the facts."
                                .formatted(
                                        aside.step().rules().getFirst(),
                                        aside.step().technique().name(),
                                        aside.rule()));
            }
        }
        if (!protocol.steps().isEmpty()) {
            Grade grade = Grader.grade(ModelPlan.of(protocol), protocol);
            if (!grade.passed()) {
                refusals.add(
                        grade.safe()
                                ? "Nobody can pass this case: even the expected plan earns only "
                                        + Math.round(grade.score() * 100)
                                        + " %."
                                : "Nobody can pass this case: the rules call the expected plan"
                                        + " unsafe.");
            }
        }
        return refusals;
    }

    private List<String> clashes(CaseFacts facts) {
        List<String> clashes = new ArrayList<>();
        for (Told told : facts.told()) {
            if (told.fact().name().equals("findings.tight")) {
                both(facts, told).ifPresent(clashes::add);
            }
            if (told.fact().name().equals("injury.side")) {
                otherSide(facts, told).ifPresent(clashes::add);
            }
        }
        if (is(facts, "injury.kind", "none") && tellsOfAnInjury(facts)) {
            clashes.add(
                    "You say that there is no injury and then describe one. Take one of them out.");
        }
        if (is(facts, "last.bruise", "false") && tells(facts, "last.bruise_at")) {
            clashes.add(
                    "The last session left no bruise, yet you say where it is. Take one of them out.");
        }
        if (is(facts, "diagnosed", "false") && is(facts, "in_care_plan", "true")) {
            clashes.add(
                    "Massage is in a treatment plan although nobody made a diagnosis. Change one of"
                            + " them.");
        }
        if (is(facts, "cold_ok", "false") && is(facts, "cold_used", "true")) {
            clashes.add("The client is used to cold baths and does not tolerate cold. Change one.");
        }
        return clashes;
    }

    private static Optional<String> both(CaseFacts facts, Told tight) {
        return facts.told().stream()
                .filter(told -> told.fact().name().equals("findings.normal"))
                .filter(told -> told.injury() == tight.injury())
                .flatMap(normal -> places(normal).stream())
                .filter(normal ->
                        places(tight).stream().anyMatch(place -> isSamePlace(place, normal)))
                .map(Target::structure)
                .map(Structure::name)
                .findFirst()
                .map(name -> "“" + name + "” is found tight and normal at once. Keep one.");
    }

    private static boolean isSamePlace(Target one, Target other) {
        return one.structure().equals(other.structure()) && one.meets(other);
    }

    private static Optional<String> otherSide(CaseFacts facts, Told told) {
        List<String> sides =
                DraftFacts.write(told).values().stream()
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .toList();
        return facts.told().stream()
                .filter(other -> other.fact().name().equals("injury.structure"))
                .filter(other -> other.injury() == told.injury())
                .flatMap(other -> places(other).stream())
                .filter(place -> isOnOther(place, Side.valueOf(sides.getFirst())))
                .findFirst()
                .map(place ->
                        "The injury is on the one side and the injured structure on the other."
                                + " Choose one side.");
    }

    private static boolean isOnOther(Target place, Side side) {
        return place.side() != null && !place.side().meets(side);
    }

    private static boolean tellsOfAnInjury(CaseFacts facts) {
        return facts.told().stream()
                .anyMatch(told ->
                        told.fact().name().startsWith("injury.")
                                && !told.fact().name().equals("injury.kind"));
    }

    private static boolean tells(CaseFacts facts, String fact) {
        return facts.told().stream().anyMatch(told -> told.fact().name().equals(fact));
    }

    private static boolean is(CaseFacts facts, String fact, String word) {
        return facts.told().stream()
                .filter(told -> told.fact().name().equals(fact))
                .anyMatch(told ->
                        told.value() instanceof Words(long bits)
                                && (bits & told.fact().bit(word)) != 0);
    }

    private static List<Target> places(Told told) {
        return told.value() instanceof Places(List<Target> targets) ? targets : List.of();
    }
}
