package org.palpate.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Ban;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.DoseLimit;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Protocol;
import org.palpate.planner.Severity;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.StepPattern;
import org.palpate.planner.Target;

/**
 * Finds what the rules hold against a planned step.
 *
 * <p>A ban spares a step that the protocol asks for, with three exceptions. A ban that outweighs
 * the request stands where the step chose the very part of it that is banned. A ban on a dose
 * stands unless the request itself accepts that dose. And a request excuses no more than it asks
 * for: whoever works on the whole calf because its outer muscle was asked for is not excused for
 * the inner one. A dose limit is a ban on what passes its safe maximum.
 */
final class Commissions {

    private final Protocol protocol;

    Commissions(Protocol protocol) {
        this.protocol = protocol;
    }

    /**
     * What speaks against the step; null where nothing does.
     *
     * @param met indexes of the expected steps that it meets
     */
    @Nullable Commission against(Step step, int[] met) {
        List<Objection> objections = List.of();
        for (Ban ban : protocol.bans()) {
            if (ban.catches(step) && !isExcused(step, met, ban)) {
                objections = with(objections, new Objection(ban.severity(), ban.rule()));
            }
        }
        for (DoseLimit limit : protocol.limits()) {
            if (limit.isExceededBy(step) && !isExcused(step, met, limit)) {
                objections = with(objections, new Objection(Severity.HARMFUL, limit.rule()));
            }
        }
        return objections.isEmpty() ? null : worstFirst(objections);
    }

    /** Most steps have nothing against them and need no list of their own. */
    private static List<Objection> with(List<Objection> known, Objection objection) {
        List<Objection> objections = known.isEmpty() ? new ArrayList<>() : known;
        objections.add(objection);
        return objections;
    }

    private static Commission worstFirst(List<Objection> objections) {
        objections.sort(Comparator.comparing(Objection::severity).reversed());
        List<String> rules = objections.stream().map(Objection::rule).distinct().toList();
        return new Commission(objections.getFirst().severity(), rules);
    }

    private boolean isExcused(Step step, int[] met, Ban ban) {
        for (int index : met) {
            if (excuses(protocol.steps().get(index), step, ban)) {
                return true;
            }
        }
        return false;
    }

    private static boolean excuses(ExpectedStep request, Step step, Ban ban) {
        boolean takesAway = ban.severity().compareTo(Severity.WRONG) >= 0;
        return !(takesAway && ban.overrules(request, step))
                && acceptsDose(ban.pattern().dosed(), request, step)
                && isWithin(ban.pattern(), request, step);
    }

    private boolean isExcused(Step step, int[] met, DoseLimit limit) {
        for (int index : met) {
            if (excuses(protocol.steps().get(index), step, limit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean excuses(ExpectedStep request, Step step, DoseLimit limit) {
        return DoseJudge.givesWay(limit, request, step)
                && acceptsDose(limit.field(), request, step)
                && isWithin(limit.pattern(), request, step);
    }

    private static boolean acceptsDose(@Nullable DoseField field, ExpectedStep request, Step step) {
        if (field == null) {
            return true;
        }
        for (DoseBand band : request.bands()) {
            if (band.field() == field) {
                return band.isAccepted(step.dose().require(field));
            }
        }
        return false;
    }

    /** Whether the request that the step answers lies within the ban, or the step out of it. */
    private static boolean isWithin(StepPattern banned, ExpectedStep request, Step step) {
        Target chosen = step.target();
        if (request.targets().isEmpty() || chosen == null) {
            return true;
        }
        for (Target wanted : request.targets()) {
            if (banned.catches(new Step(step.technique(), wanted, step.dose()))
                    || isClearOnSide(banned, wanted.side(), step, chosen)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a step of open side is out of the ban once it is read as the side asked for. */
    private static boolean isClearOnSide(
            StepPattern banned, @Nullable Side asked, Step step, Target chosen) {
        if (asked == null || chosen.side() != null) {
            return false;
        }
        Target sided = new Target(chosen.structure(), asked, chosen.zone());
        return !banned.catches(new Step(step.technique(), sided, step.dose()));
    }

    private record Objection(Severity severity, String rule) {}
}
