package org.palpate.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;

/**
 * Chooses which planned step counts for which expected step, so that the credit is highest.
 *
 * <p>A planned step may count for several expected steps only if its target is wide, a group or
 * both sides, and covers a target of its own for each of them. Two expected steps that would have
 * to share one otherwise are rivals for it.
 *
 * <p>Each expected step first takes its best candidate. Where no rivals took the same one, nobody
 * can do better, and that is the usual case. Else the rivals, and whoever is tied to them by
 * further candidates, are tried in every way that can still beat the best one found (branch and
 * bound). Of {@code n} tied steps each needs to look at its {@code n} best candidates only: the
 * others take no more than {@code n - 1} of these. Among equal totals the first one found counts;
 * candidates are tried by merit and then by place in the plan, so the same plan always gives the
 * same choice. Only where rivals may as well trade the steps that count for them does the order of
 * the plan decide, see {@link #rearrange}.
 */
final class Assignment {

    private final List<PlannedStep> planned;
    private final List<ExpectedStep> expected;
    private final List<List<Fit>> candidates;
    private final @Nullable Fit[] counted;

    /**
     * Choose among the candidates.
     *
     * @param candidates for each expected step the planned steps that meet it, in plan order
     */
    Assignment(List<PlannedStep> planned, List<ExpectedStep> expected, List<List<Fit>> candidates) {
        this.planned = planned;
        this.expected = expected;
        this.candidates = candidates;
        this.counted = new Fit[expected.size()];
        for (int e = 0; e < counted.length; e++) {
            sortByMerit(candidates.get(e), expected.get(e));
            counted[e] = candidates.get(e).isEmpty() ? null : candidates.get(e).getFirst();
        }
        for (int e = 0; e < counted.length; e++) {
            if (isContested(e)) {
                settle(tiedTo(e));
            }
        }
    }

    /** The planned step that counts for the expected one; null where none does. */
    @Nullable Fit counted(int expectedStep) {
        return counted[expectedStep];
    }

    /**
     * Let rivals trade the planned steps that count for them, without loss of credit, if that
     * lowers the cost. Which planned steps count stays as it is.
     */
    void rearrange(int cost, ToIntFunction<Assignment> costs) {
        int[] members =
                IntStream.range(0, counted.length)
                        .filter(e -> counted[e] != null && tiedTo(e).length > 1)
                        .toArray();
        if (members.length > 1) {
            Trade trade = new Trade(members, cost, costs);
            trade.tryFrom(0, 0);
            trade.keepBest();
        }
    }

    /** Whether one planned step may count for both expected steps. */
    static boolean mayServeBoth(Step step, ExpectedStep one, ExpectedStep other) {
        Target target = step.target();
        if (target == null || !(target.structure().group() || target.side() == Side.BOTH)) {
            return false;
        }
        if (one.targets().isEmpty() || other.targets().isEmpty()) {
            return false;
        }
        for (Target first : one.targets()) {
            for (Target second : other.targets()) {
                if (first.meets(second)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void sortByMerit(List<Fit> fits, ExpectedStep step) {
        if (fits.size() > 1) {
            fits.sort((one, other) ->
                    Long.compare(other.merit(step.expectation()), one.merit(step.expectation())));
        }
    }

    private boolean isContested(int e) {
        Fit fit = counted[e];
        if (fit == null) {
            return false;
        }
        for (int other = e + 1; other < counted.length; other++) {
            Fit rival = counted[other];
            if (rival != null && rival.planStep() == fit.planStep() && areRivals(fit, e, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean areRivals(Fit fit, int e, int other) {
        Step step = planned.get(fit.planStep()).step();
        return !mayServeBoth(step, expected.get(e), expected.get(other));
    }

    /** The expected steps that are tied to this one by candidates which they cannot share. */
    private int[] tiedTo(int start) {
        boolean[] tied = new boolean[counted.length];
        tied[start] = true;
        List<Integer> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            int e = open.removeLast();
            for (int other = 0; other < counted.length; other++) {
                if (!tied[other] && competeForAny(e, other)) {
                    tied[other] = true;
                    open.add(other);
                }
            }
        }
        int[] members = new int[counted.length];
        int size = 0;
        for (int e = 0; e < tied.length; e++) {
            if (tied[e]) {
                members[size++] = e;
            }
        }
        return Arrays.copyOf(members, size);
    }

    private boolean competeForAny(int e, int other) {
        for (Fit one : candidates.get(e)) {
            for (Fit two : candidates.get(other)) {
                if (one.planStep() == two.planStep() && areRivals(one, e, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void settle(int[] members) {
        Search search = new Search(members);
        search.tryFrom(0, 0);
        for (int i = 0; i < members.length; i++) {
            counted[members[i]] = search.best[i];
        }
    }

    private long merit(Fit fit, int e) {
        return fit.merit(expected.get(e).expectation());
    }

    /** Walks the ways in which tied expected steps can choose among their candidates. */
    private abstract class Walk {

        final int[] members;
        final @Nullable Fit[] chosen;
        private final long[] hope;

        Walk(int[] members) {
            this.members = members;
            this.chosen = new Fit[members.length];
            this.hope = new long[members.length + 1];
            for (int i = members.length - 1; i >= 0; i--) {
                List<Fit> own = candidates.get(members[i]);
                hope[i] = hope[i + 1] + (own.isEmpty() ? 0 : merit(own.getFirst(), members[i]));
            }
        }

        /** Whether a choice that can reach this merit at best is worth following. */
        abstract boolean isWorth(long merit);

        abstract boolean isOpen(Fit fit, int rank);

        abstract void complete(long merit);

        void tryFrom(int i, long merit) {
            if (!isWorth(merit + hope[i])) {
                return;
            }
            if (i == members.length) {
                complete(merit);
                return;
            }
            List<Fit> own = candidates.get(members[i]);
            for (int rank = 0; rank < own.size(); rank++) {
                Fit fit = own.get(rank);
                if (isOpen(fit, rank) && isFree(fit, i)) {
                    chosen[i] = fit;
                    tryFrom(i + 1, merit + merit(fit, members[i]));
                }
            }
            chosen[i] = null;
            tryFrom(i + 1, merit);
        }

        private boolean isFree(Fit fit, int i) {
            for (int earlier = 0; earlier < i; earlier++) {
                Fit taken = chosen[earlier];
                if (taken != null
                        && taken.planStep() == fit.planStep()
                        && areRivals(fit, members[i], members[earlier])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Finds the first choice of highest merit. */
    private final class Search extends Walk {

        private @Nullable Fit[] best;
        private long bestMerit = -1;

        Search(int[] members) {
            super(members);
            this.best = chosen.clone();
        }

        @Override
        boolean isWorth(long merit) {
            return merit > bestMerit;
        }

        @Override
        boolean isOpen(Fit fit, int rank) {
            return rank < members.length;
        }

        @Override
        void complete(long merit) {
            best = chosen.clone();
            bestMerit = merit;
        }
    }

    /** Finds the best choice of lowest cost among those of the same credit with the same steps. */
    private final class Trade extends Walk {

        private static final int MOST_TRIES = 1_000;

        private final boolean[] counts = new boolean[planned.size()];
        private final ToIntFunction<Assignment> costs;
        private final long credit;
        private @Nullable Fit[] best;
        private int bestCost;
        private long bestMerit;
        private int tries;

        Trade(int[] members, int cost, ToIntFunction<Assignment> costs) {
            super(members);
            this.costs = costs;
            this.bestCost = cost;
            this.best = new Fit[members.length];
            for (int i = 0; i < members.length; i++) {
                Fit fit = counted[members[i]];
                if (fit != null) {
                    best[i] = fit;
                    counts[fit.planStep()] = true;
                    bestMerit += merit(fit, members[i]);
                }
            }
            this.credit = Fit.creditIn(bestMerit);
        }

        @Override
        boolean isWorth(long reachable) {
            boolean canImprove = bestCost > 0 || reachable > bestMerit;
            return canImprove && Fit.creditIn(reachable) >= credit && tries < MOST_TRIES;
        }

        @Override
        boolean isOpen(Fit fit, int rank) {
            return counts[fit.planStep()];
        }

        @Override
        void complete(long reached) {
            tries++;
            take(chosen);
            int cost = costs.applyAsInt(Assignment.this);
            if (cost < bestCost || (cost == bestCost && reached > bestMerit)) {
                bestCost = cost;
                bestMerit = reached;
                best = chosen.clone();
            }
        }

        void keepBest() {
            take(best);
        }

        private void take(@Nullable Fit[] fits) {
            for (int i = 0; i < members.length; i++) {
                counted[members[i]] = fits[i];
            }
        }
    }
}
