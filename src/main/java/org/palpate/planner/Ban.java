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
}
