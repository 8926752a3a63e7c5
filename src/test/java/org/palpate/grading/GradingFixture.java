package org.palpate.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Ban;
import org.palpate.planner.BodyRegion;
import org.palpate.planner.Category;
import org.palpate.planner.Decision;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.DoseLimit;
import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.Layer;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.Severity;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.StepPattern;
import org.palpate.planner.Structure;
import org.palpate.planner.StructureKind;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Triage;

/** A small vocabulary, and short ways to write protocols and plans in it. */
final class GradingFixture {

    private static final List<DoseField> DOSE =
            List.of(
                    DoseField.PRESSURE,
                    DoseField.PASSES,
                    DoseField.HOLD,
                    DoseField.MINUTES,
                    DoseField.INTENSITY);

    static final Technique SCREENING = technique(0, "screening", TechniqueKind.CHECK);
    static final Technique TIGHTNESS_CHECK = technique(1, "tightness-check", TechniqueKind.CHECK);
    static final Technique FLUSHING = technique(2, "flushing", TechniqueKind.HANDS_ON);
    static final Technique COMPRESSION = technique(3, "compression", TechniqueKind.HANDS_ON);
    static final Technique STRIPPING = technique(4, "deep-stripping", TechniqueKind.HANDS_ON);
    static final Technique PIN_AND_STRETCH = technique(5, "pin-and-stretch", TechniqueKind.STRETCH);
    static final Technique ART_STYLE = technique(6, "art-style", TechniqueKind.STRETCH);
    static final Technique STRETCH = technique(7, "stretch", TechniqueKind.STRETCH);
    static final Technique ICE = technique(8, "ice", TechniqueKind.COLD);
    static final Technique FRICTION = technique(9, "friction", TechniqueKind.HANDS_ON);
    static final Technique TAPOTEMENT = technique(10, "tapotement", TechniqueKind.HANDS_ON);
    static final Technique ADVICE = technique(11, "advice", TechniqueKind.ADVICE);

    static final List<Technique> TECHNIQUES =
            List.of(
                    SCREENING,
                    TIGHTNESS_CHECK,
                    FLUSHING,
                    COMPRESSION,
                    STRIPPING,
                    PIN_AND_STRETCH,
                    ART_STYLE,
                    STRETCH,
                    ICE,
                    FRICTION,
                    TAPOTEMENT,
                    ADVICE);

    static final Structure GASTROCNEMIUS = muscle(0, "gastrocnemius");
    static final Structure SOLEUS = muscle(1, "soleus");
    static final Structure BICEPS_FEMORIS = muscle(2, "biceps-femoris");
    static final Structure GLUTEUS_MEDIUS = muscle(3, "gluteus-medius");

    /** Naming it names both of its muscles. */
    static final Structure CALF = group(4, "calf", true, 0, 1);

    /** Too vague to name any of its muscles. */
    static final Structure LEG = group(5, "leg", false, 0, 1, 2);

    static final List<Structure> STRUCTURES =
            List.of(GASTROCNEMIUS, SOLEUS, BICEPS_FEMORIS, GLUTEUS_MEDIUS, CALF, LEG);

    private GradingFixture() {}

    static ProtocolSketch protocol() {
        return new ProtocolSketch();
    }

    static Asked asked(Technique... anyOf) {
        return new Asked(List.of(anyOf));
    }

    static TreatmentPlan plan(PlannedStep... steps) {
        return new TreatmentPlan(null, null, List.of(steps), null);
    }

    static TreatmentPlan answering(@Nullable Triage triage, @Nullable Category category) {
        return new TreatmentPlan(triage, category, List.of(), null);
    }

    static TreatmentPlan sessionsPerWeek(@Nullable Integer sessions) {
        return new TreatmentPlan(null, null, List.of(), sessions);
    }

    static PlannedStep does(Technique technique) {
        return new PlannedStep(Phase.TREAT, new Step(technique, null, Dose.NONE));
    }

    static PlannedStep does(Technique technique, Dose dose) {
        return new PlannedStep(Phase.TREAT, new Step(technique, null, dose));
    }

    static PlannedStep does(Technique technique, Structure structure) {
        return does(technique, Target.of(structure), Dose.NONE);
    }

    static PlannedStep does(Technique technique, Structure structure, Side side) {
        return does(technique, Target.of(structure, side), Dose.NONE);
    }

    static PlannedStep does(Technique technique, Structure structure, Dose dose) {
        return does(technique, Target.of(structure), dose);
    }

    static PlannedStep does(Technique technique, Target target, Dose dose) {
        return new PlannedStep(Phase.TREAT, new Step(technique, target, dose));
    }

    static Dose pressure(int value) {
        return Dose.of(DoseField.PRESSURE, value);
    }

    /** Ideal, accepted and safe ends, the way a band is read aloud. */
    static DoseBand band(
            DoseField field, int accepted, int ideal, int idealTo, int acceptedTo, int safeTo) {
        return new DoseBand(
                field, ideal, idealTo, accepted, acceptedTo, safeTo, List.of("BAND-" + field));
    }

    private static StepPattern pattern(
            int pressureAbove, Technique technique, List<Target> targets) {
        BitSet techniques = new BitSet();
        techniques.set(technique.index());
        return new StepPattern(
                techniques, targets, pressureAbove == 0 ? null : DoseField.PRESSURE, pressureAbove);
    }

    private static List<Target> at(Structure... structures) {
        return Arrays.stream(structures).map(Target::of).toList();
    }

    private static Technique technique(int index, String id, TechniqueKind kind) {
        return new Technique(index, id, id, kind, Phase.TREAT, Set.of(), DOSE, id, List.of());
    }

    private static Structure muscle(int index, String id) {
        return structure(index, id, false, false, index);
    }

    private static Structure group(int index, String id, boolean namesMembers, int... members) {
        return structure(index, id, true, namesMembers, members);
    }

    private static Structure structure(
            int index, String id, boolean group, boolean namesMembers, int... members) {
        BitSet all = new BitSet();
        all.set(index);
        Arrays.stream(members).forEach(all::set);
        return new Structure(
                index,
                id,
                id,
                group ? StructureKind.REGION : StructureKind.MUSCLE,
                BodyRegion.LOWER_LEG,
                true,
                group,
                namesMembers,
                all,
                List.of(),
                List.of(),
                List.of(),
                id,
                List.of());
    }

    /** What one expected step asks for. */
    static final class Asked {

        private final List<Technique> techniques;
        private final List<Target> targets = new ArrayList<>();
        private final List<DoseBand> bands = new ArrayList<>();
        private Layer layer = Layer.SECTION;
        private Phase phase = Phase.TREAT;

        private Asked(List<Technique> techniques) {
            this.techniques = techniques;
        }

        Asked at(Structure... anyOf) {
            Arrays.stream(anyOf).map(Target::of).forEach(targets::add);
            return this;
        }

        Asked at(Structure structure, Side side) {
            targets.add(Target.of(structure, side));
            return this;
        }

        Asked dosed(DoseBand... asked) {
            bands.addAll(List.of(asked));
            return this;
        }

        Asked from(Layer asking) {
            layer = asking;
            return this;
        }

        Asked in(Phase own) {
            phase = own;
            return this;
        }

        private ExpectedStep build(int index, Expectation expectation) {
            return new ExpectedStep(
                    index,
                    phase,
                    techniques,
                    targets,
                    false,
                    expectation,
                    bands,
                    layer,
                    List.of("STEP-" + index));
        }
    }

    /**
     * A protocol in the making; neither triage nor category nor frequency is marked until set.
     * Expected steps are numbered from 0 as they are added.
     */
    static final class ProtocolSketch {

        private Decision<Triage> triage =
                new Decision<>(Triage.TREAT, Set.of(Triage.TREAT), false, List.of("TRIAGE"));
        private Decision<Category> category =
                new Decision<>(
                        Category.GENERAL,
                        EnumSet.allOf(Category.class),
                        false,
                        List.of("CATEGORY"));
        private final List<ExpectedStep> steps = new ArrayList<>();
        private final List<OrderEdge> order = new ArrayList<>();
        private final List<Ban> bans = new ArrayList<>();
        private final List<DoseLimit> limits = new ArrayList<>();
        private @Nullable Frequency frequency;

        ProtocolSketch triage(Triage called, Triage... alsoAccepted) {
            triage =
                    new Decision<>(
                            called, EnumSet.of(called, alsoAccepted), true, List.of("TRIAGE"));
            return this;
        }

        ProtocolSketch category(Category called, Category... alsoAccepted) {
            category =
                    new Decision<>(
                            called, EnumSet.of(called, alsoAccepted), true, List.of("CATEGORY"));
            return this;
        }

        ProtocolSketch frequency(int from, int to, int safeTo, Expectation expectation) {
            frequency = new Frequency(from, to, safeTo, expectation, List.of("FREQUENCY"));
            return this;
        }

        ProtocolSketch requires(Asked asked) {
            return asks(Expectation.REQUIRED, asked);
        }

        ProtocolSketch expects(Asked asked) {
            return asks(Expectation.EXPECTED, asked);
        }

        ProtocolSketch offers(Asked asked) {
            return asks(Expectation.OFFERED, asked);
        }

        ProtocolSketch asks(Expectation expectation, Asked asked) {
            steps.add(asked.build(steps.size(), expectation));
            return this;
        }

        ProtocolSketch orders(int before, int after) {
            order.add(new OrderEdge(before, after, "ORDER-" + before + "-" + after));
            return this;
        }

        ProtocolSketch bans(Severity severity, Technique technique, Structure... structures) {
            return bansPressureAbove(0, severity, technique, structures);
        }

        ProtocolSketch bansPressureAbove(
                int pressure, Severity severity, Technique technique, Structure... structures) {
            return add(severity, Layer.SECTION, pattern(pressure, technique, at(structures)));
        }

        ProtocolSketch bans(Severity severity, Layer layer, Technique technique, Target target) {
            return add(severity, layer, pattern(0, technique, List.of(target)));
        }

        private ProtocolSketch add(Severity severity, Layer layer, StepPattern pattern) {
            bans.add(new Ban(pattern, severity, layer, "BAN-" + bans.size()));
            return this;
        }

        ProtocolSketch limits(
                DoseField field,
                int acceptedTo,
                int safeTo,
                Technique technique,
                Structure... structures) {
            StepPattern pattern = pattern(0, technique, at(structures));
            limits.add(
                    new DoseLimit(
                            pattern,
                            field,
                            acceptedTo,
                            safeTo,
                            Layer.SECTION,
                            "LIMIT-" + limits.size()));
            return this;
        }

        Protocol build() {
            return new Protocol(
                    triage, category, 5, steps, order, frequency, bans, limits, List.of(),
                    List.of(), List.of());
        }
    }
}
