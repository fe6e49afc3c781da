package vn.tiendo.workflow;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Closes CVE-2026-109432: the engine evaluates expressions that a client sends inside a query. Only queries evaluate
 * without a scope, so without one nothing but four harmless functions is evaluated.
 */
class GuardedExpressions extends SpringExpressionManager {

    static final String DUE_SOON_UNTIL = "dueSoonUntil";

    private static final Set<String> ALLOWED_IN_QUERIES =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${dueSoonUntil()}");

    GuardedExpressions(ApplicationContext context) {
        super(context);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text.trim());
    }

    private static final class Guarded extends JuelExpression {

        Guarded(org.camunda.bpm.impl.juel.jakarta.el.ValueExpression value, GuardedExpressions manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            if (scope == null && !ALLOWED_IN_QUERIES.contains(getExpressionText())) {
                throw new ProcessEngineException("Expression is not allowed in a query");
            }
            return super.getValue(scope, execution);
        }
    }

    /** The function that the filter "Sắp đến hạn" calls; static because the engine's functions are. */
    public static final class DueSoon {

        private static volatile java.util.function.Supplier<Date> until = Date::new;

        private DueSoon() {}

        static void is(java.util.function.Supplier<Date> supplier) {
            until = supplier;
        }

        /** The end of the tenth working day from today. */
        public static Date dueSoonUntil() {
            return until.get();
        }
    }
}
