package org.palpate.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.Grader;
import org.palpate.grading.ModelPlan;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.Planner;
import org.palpate.planner.Protocol;

/** Time and allocation of planning and grading the 38 cases; figures are for one case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(2)
public class PlanningBenchmark {

    private static final int CASES = 38;

    private final ContentLibrary library = ContentLibrary.packaged();
    private final Planner planner = library.planner();
    private final List<CaseFacts> facts = library.cases().stream().map(ClientCase::facts).toList();
    private final List<Protocol> protocols = facts.stream().map(planner::plan).toList();
    private final List<TreatmentPlan> plans = protocols.stream().map(ModelPlan::of).toList();

    /** Keeps the figures honest when cases are added. */
    @Setup
    public void countCases() {
        if (facts.size() != CASES) {
            throw new IllegalStateException("The benchmark counts on " + CASES + " cases");
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void plan(Blackhole sink) {
        for (CaseFacts client : facts) {
            sink.consume(planner.plan(client));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void grade(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(Grader.grade(plans.get(i), protocols.get(i)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void planAndGrade(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(Grader.grade(plans.get(i), planner.plan(facts.get(i))));
        }
    }
}
