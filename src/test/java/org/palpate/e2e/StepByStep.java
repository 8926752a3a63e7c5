package org.palpate.e2e;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Ends a journey at the first step that fails: what follows rests on it. */
class StepByStep implements AfterTestExecutionCallback, ExecutionCondition {

    private static final Namespace JOURNEY = Namespace.create(StepByStep.class);
    private static final String BROKEN_AT = "broken at";

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            context.getParent()
                    .orElseThrow()
                    .getStore(JOURNEY)
                    .put(BROKEN_AT, context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String step = context.getStore(JOURNEY).get(BROKEN_AT, String.class);
        return step == null
                ? ConditionEvaluationResult.enabled("the journey goes on")
                : ConditionEvaluationResult.disabled("the journey ended at " + step);
    }
}
