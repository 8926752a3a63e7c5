package org.palpate.planner;

/**
 * Steps that the rules advise against for this client.
 *
 * @param rule the rule that says so
 */
public record Ban(StepPattern pattern, Severity severity, Layer layer, String rule) {

    public boolean catches(Step step) {
        return pattern.catches(step);
    }

    /**
     * Whether the ban stands although the protocol asks for such a step: it is at least as strong
     * as the demand, and the step stays wholly within what is banned.
     */
    public boolean overrules(ExpectedStep demand, Step step) {
        return !demand.layer().outranks(layer) && pattern.covers(step);
    }
}
