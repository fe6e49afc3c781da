package vn.tiendo.workflow;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A condition of a form, read once and decided on the server as the browser decides it: no clear yes means no. */
final class FeelCondition {

    static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final ParsedExpression expression;

    private FeelCondition(ParsedExpression expression) {
        this.expression = expression;
    }

    /** Reads {@code =decision = "RETURN"}: the first sign marks an expression, as everywhere in a form. */
    static FeelCondition of(String text) {
        if (!text.startsWith("=")) {
            throw new IllegalArgumentException("not a FEEL expression: " + text);
        }
        var parsed = FEEL.parseExpression(text.substring(1));
        if (parsed.isFailure()) {
            throw new IllegalArgumentException("cannot read FEEL expression: " + text);
        }
        return new FeelCondition(parsed.parsedExpression());
    }

    boolean holds(Map<String, Object> context) {
        var evaluation = FEEL.evaluate(expression, context);
        return evaluation.isSuccess() && Boolean.TRUE.equals(evaluation.result());
    }
}
