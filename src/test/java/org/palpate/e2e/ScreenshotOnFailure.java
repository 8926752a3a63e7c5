package org.palpate.e2e;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of what the browser showed when a journey failed. */
class ScreenshotOnFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()
                && context.getRequiredTestInstance() instanceof BrowserTest journey) {
            journey.takeScreenshot(
                    "failed-"
                            + context.getRequiredTestClass().getSimpleName()
                            + "-"
                            + context.getRequiredTestMethod().getName());
        }
    }
}
