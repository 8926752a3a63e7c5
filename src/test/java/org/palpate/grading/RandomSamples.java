package org.palpate.grading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Ban;
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
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Triage;

/**
 * Draws protocols and plans from a seed. The protocols are ones that a planner could settle: none
 * forbids what it asks for.
 */
final class RandomSamples {

    private static final List<DoseField> FIELDS =
            List.of(DoseField.PRESSURE, DoseField.PASSES, DoseField.HOLD);

    private final Random random;
    private final List<Technique> techniques;
    private final List<Structure> structures;

    RandomSamples(long seed, List<Technique> techniques, List<Structure> structures) {
        this.random = new Random(seed);
        this.techniques = techniques;
        this.structures = structures;
    }

    /** Samples of so few techniques that requests overlap. */
    static RandomSamples ofTheFixture(long seed) {
        return new RandomSamples(
                seed, GradingFixture.TECHNIQUES.subList(0, 7), GradingFixture.STRUCTURES);
    }

    GradingSample next() {
        Protocol protocol = protocol();
        return new GradingSample(protocol, plan(protocol));
    }

    private Protocol protocol() {
        List<ExpectedStep> steps = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            steps.add(expected(steps.size()));
        }
        Triage triage = random.nextInt(3) > 0 ? Triage.TREAT : any(Triage.values());
        return new Protocol(
                new Decision<>(triage, EnumSet.of(triage), true, List.of("TRIAGE")),
                new Decision<>(
                        Category.GENERAL,
                        EnumSet.of(Category.GENERAL, any(Category.values())),
                        random.nextBoolean(),
                        List.of("CATEGORY")),
                5,
                steps,
                order(steps.size()),
                frequency(),
                Stream.generate(this::ban)
                        .limit(random.nextInt(5))
                        .filter(ban -> steps.stream().noneMatch(step -> contradicts(ban, step)))
                        .toList(),
                Stream.generate(this::limit)
                        .limit(random.nextInt(3))
                        .filter(limit -> steps.stream().noneMatch(step -> contradicts(limit, step)))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static boolean contradicts(Ban ban, ExpectedStep expected) {
        Step asked = GradingSample.asAsked(expected);
        if (ban.pattern().dosed() != null) {
            return ban.catches(asked);
        }
        return ban.severity().compareTo(Severity.WRONG) >= 0 && ban.overrules(expected, asked);
    }

    private static boolean contradicts(DoseLimit limit, ExpectedStep expected) {
        Step asked = GradingSample.asAsked(expected);
        return limit.pattern().catches(asked)
                && asked.dose().has(limit.field())
                && asked.dose().require(limit.field()) > limit.acceptedTo();
    }

    private ExpectedStep expected(int index) {
        List<Technique> techniques = new ArrayList<>(Set.of(technique()));
        if (random.nextInt(3) == 0) {
            Technique other = technique();
            if (!techniques.contains(other)) {
                techniques.add(other);
            }
        }
        List<Target> targets = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            Side side = random.nextInt(3) == 0 ? any(Side.values()) : null;
            targets.add(Target.of(structure(), side));
            if (random.nextInt(4) == 0) {
                targets.add(Target.of(structure(), side));
            }
        }
        List<DoseBand> bands =
                FIELDS.stream().filter(field -> random.nextInt(3) == 0).map(this::band).toList();
        return new ExpectedStep(
                index,
                any(Phase.TREAT, Phase.TREAT, Phase.STRETCH),
                techniques,
                targets,
                random.nextInt(5) == 0,
                any(Expectation.values()),
                bands,
                any(Layer.values()),
                List.of("STEP-" + index));
    }

    private DoseBand band(DoseField field) {
        int[] ends = random.ints(5, 1, 6).sorted().toArray();
        return new DoseBand(
                field, ends[1], ends[2], ends[0], ends[3], ends[4], List.of("BAND-" + field));
    }

    private List<OrderEdge> order(int size) {
        List<OrderEdge> order = new ArrayList<>();
        int sparse = 1 + random.nextInt(6);
        for (int before = 0; before < size; before++) {
            for (int after = before + 1; after < size; after++) {
                if (random.nextInt(sparse + 1) == 0) {
                    order.add(new OrderEdge(before, after, "ORDER-" + before + "-" + after));
                }
            }
        }
        return order;
    }

    private @Nullable Frequency frequency() {
        if (random.nextBoolean()) {
            return null;
        }
        int from = 1 + random.nextInt(3);
        int to = from + random.nextInt(2);
        return new Frequency(
                from, to, to + random.nextInt(2), any(Expectation.values()), List.of("FREQUENCY"));
    }

    private Ban ban() {
        int pressureAbove = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        return new Ban(pattern(pressureAbove), any(Severity.values()), any(Layer.values()), "BAN");
    }

    private DoseLimit limit() {
        int acceptedTo = 1 + random.nextInt(4);
        return new DoseLimit(
                pattern(0),
                any(FIELDS.toArray(DoseField[]::new)),
                acceptedTo,
                acceptedTo + random.nextInt(2),
                any(Layer.values()),
                "LIMIT");
    }

    private StepPattern pattern(int pressureAbove) {
        BitSet techniques = new BitSet();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            techniques.set(technique().index());
        }
        List<Target> targets =
                random.nextInt(3) == 0 ? List.of() : List.of(Target.of(structure(), openSide()));
        return new StepPattern(
                techniques, targets, pressureAbove == 0 ? null : DoseField.PRESSURE, pressureAbove);
    }

    /** A plan that does some of what is asked for, some of it otherwise, and some more. */
    TreatmentPlan plan(Protocol protocol) {
        List<PlannedStep> steps = new ArrayList<>();
        for (ExpectedStep expected : protocol.steps()) {
            if (random.nextInt(4) > 0) {
                steps.add(planned(varied(expected)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            steps.add(planned(new Step(technique(), Target.of(structure(), openSide()), dose())));
        }
        if (!steps.isEmpty() && random.nextInt(5) == 0) {
            steps.add(steps.get(random.nextInt(steps.size())));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(steps, random);
        }
        return new TreatmentPlan(
                random.nextInt(4) > 0 ? protocol.triage().value() : any(Triage.values()),
                random.nextInt(3) > 0 ? protocol.category().value() : null,
                steps,
                random.nextBoolean() ? null : 1 + random.nextInt(5));
    }

    private PlannedStep planned(Step step) {
        return new PlannedStep(any(Phase.TREAT, Phase.TREAT, Phase.STRETCH), step);
    }

    private Step varied(ExpectedStep expected) {
        Step asked = GradingSample.asAsked(expected);
        Technique technique =
                expected.techniques().get(random.nextInt(expected.techniques().size()));
        Dose dose = random.nextInt(3) == 0 ? dose() : asked.dose();
        Target target = asked.target();
        if (target != null && random.nextInt(4) == 0) {
            target = Target.of(random.nextBoolean() ? structure() : target.structure(), openSide());
        }
        return new Step(technique, target, dose);
    }

    private Dose dose() {
        Dose dose = Dose.NONE;
        for (DoseField field : FIELDS) {
            if (random.nextBoolean()) {
                dose = dose.with(field, 1 + random.nextInt(5));
            }
        }
        return dose;
    }

    private Technique technique() {
        return techniques.get(random.nextInt(techniques.size()));
    }

    private Structure structure() {
        return structures.get(random.nextInt(structures.size()));
    }

    private @Nullable Side openSide() {
        return random.nextInt(3) == 0 ? any(Side.values()) : null;
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }
}
