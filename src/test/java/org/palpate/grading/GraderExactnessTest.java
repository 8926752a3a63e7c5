package org.palpate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.palpate.planner.ExpectedStep;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Protocol;
import org.palpate.planner.Step;

/** Compares the grader's shortcuts with trying everything. */
class GraderExactnessTest {

    private static final int SAMPLES = 2_000;

    @Test
    void noOtherChoiceOfCountedStepsEarnsMore() {
        for (long seed = 0; seed < SAMPLES; seed++) {
            Protocol protocol = RandomSamples.ofTheFixture(seed).next().protocol();
            TreatmentPlan plan = RandomSamples.ofTheFixture(seed + SAMPLES).plan(protocol);
            Matching matching = new Matching(plan, protocol, new DoseJudge(protocol.limits()));

            double earned = 0;
            for (ExpectedStep expected : protocol.steps()) {
                Fit fit = matching.counted(expected.index());
                earned += fit == null ? 0 : fit.credit(expected.expectation());
            }

            assertThat(earned)
                    .as("seed %d", seed)
                    .isCloseTo(
                            new Enumeration(plan, protocol, matching).highestCredit(),
                            within(1e-9));
        }
    }

    @Test
    void noFewerMovesMendTheOrder() {
        Random random = new Random(5);
        for (int sample = 0; sample < SAMPLES; sample++) {
            int size = 2 + random.nextInt(7);
            List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(places, random);
            places = places.subList(0, size - random.nextInt(Math.min(size, 3)));
            GradingFixture.ProtocolSketch sketch = GradingFixture.protocol();
            for (int i = 0; i < size; i++) {
                sketch.requires(GradingFixture.asked(GradingFixture.TECHNIQUES.get(i)));
            }
            int sparse = 1 + random.nextInt(4);
            for (int before = 0; before < size; before++) {
                for (int after = before + 1; after < size; after++) {
                    if (random.nextInt(sparse) == 0) {
                        sketch.orders(before, after);
                    }
                }
            }
            Protocol protocol = sketch.build();
            PlannedStep[] steps =
                    places.stream()
                            .map(GradingFixture.TECHNIQUES::get)
                            .map(GradingFixture::does)
                            .toArray(PlannedStep[]::new);

            Grade grade = Grader.grade(GradingFixture.plan(steps), protocol);

            assertThat(grade.order().moves())
                    .as("%s with %s", places, protocol.order())
                    .isEqualTo(fewestMoves(places, protocol.order()));
        }
    }

    /** The smallest number of steps without which the rest stands in order. */
    private static int fewestMoves(List<Integer> places, List<OrderEdge> order) {
        int fewest = places.size();
        for (int kept = 0; kept < 1 << places.size(); kept++) {
            List<Integer> rest = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                if ((kept >> i & 1) == 1) {
                    rest.add(places.get(i));
                }
            }
            if (isInOrder(rest, order)) {
                fewest = Math.min(fewest, places.size() - rest.size());
            }
        }
        return fewest;
    }

    private static boolean isInOrder(List<Integer> places, List<OrderEdge> order) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                if (comesBefore(places.get(j), places.get(i), order)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean comesBefore(int before, int after, List<OrderEdge> order) {
        return order.stream()
                .filter(edge -> edge.before() == before)
                .anyMatch(edge -> edge.after() == after || comesBefore(edge.after(), after, order));
    }

    /** Tries every way in which expected steps can take planned ones. */
    private static final class Enumeration {

        private final TreatmentPlan plan;
        private final Protocol protocol;
        private final Matching matching;
        private final DoseJudge doses;
        private final int[] taken;

        Enumeration(TreatmentPlan plan, Protocol protocol, Matching matching) {
            this.plan = plan;
            this.protocol = protocol;
            this.matching = matching;
            this.doses = new DoseJudge(protocol.limits());
            this.taken = new int[protocol.steps().size()];
        }

        double highestCredit() {
            return from(0);
        }

        private double from(int e) {
            if (e == taken.length) {
                return 0;
            }
            taken[e] = -1;
            double best = from(e + 1);
            ExpectedStep expected = protocol.steps().get(e);
            for (int p = 0; p < plan.steps().size(); p++) {
                Fit fit = fit(expected, p);
                if (fit != null && mayTake(e, p)) {
                    taken[e] = p;
                    best = Math.max(best, fit.credit(expected.expectation()) + from(e + 1));
                }
            }
            return best;
        }

        private Fit fit(ExpectedStep expected, int p) {
            Step step = plan.steps().get(p).step();
            Commission commission = matching.commission(p);
            boolean harmful = commission != null && commission.isHarmful();
            return harmful || !expected.isMetBy(step) ? null : doses.fit(expected, step, p);
        }

        private boolean mayTake(int e, int p) {
            Step step = plan.steps().get(p).step();
            for (int earlier = 0; earlier < e; earlier++) {
                if (taken[earlier] == p
                        && !Assignment.mayServeBoth(
                                step, protocol.steps().get(earlier), protocol.steps().get(e))) {
                    return false;
                }
            }
            return true;
        }
    }
}
