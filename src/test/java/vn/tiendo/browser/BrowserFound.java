package vn.tiendo.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where there is no browser and says so; where one is demanded, its absence is a failure. */
final class BrowserFound implements ExecutionCondition {

    static final String NONE =
            "No Chromium found: set CHROMIUM to its path or install it. Without it the tests in a browser are skipped.";

    private static final String REQUIRED = "CI_BROWSER_REQUIRED";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.place().isPresent() || Boolean.parseBoolean(System.getenv(REQUIRED))) {
            return ConditionEvaluationResult.enabled("a browser is there, or demanded by " + REQUIRED);
        }
        if (context.getTestMethod().isEmpty()) {
            System.err.println("SKIPPED " + context.getDisplayName() + ": " + NONE);
        }
        return ConditionEvaluationResult.disabled(NONE);
    }
}
