package vn.tiendo.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.tiendo.workflow.Question.Kind;

/** Reads one field of a form as a question, with the words that the form uses. */
final class QuestionReader {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private QuestionReader() {}

    static Question read(JsonNode field, boolean required, Map<String, Object> context) {
        var kind = kind(field);
        return new Question(
                field.path("key").asText(),
                text(field, "dateLabel").or(() -> text(field, "label")).orElse(""),
                kind == Kind.DAY ? "" : hint(text(field, "description").orElse(""), context),
                kind,
                required,
                options(field),
                text(field, "valuesKey"),
                text(field.path("validate"), "min").orElse(""),
                text(field.path("validate"), "max")
                        .or(() -> text(field.path("validate"), "maxLength"))
                        .orElse(""));
    }

    private static Kind kind(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "textfield" -> Kind.LINE;
            case "textarea" -> Kind.TEXT;
            case "number" -> Kind.NUMBER;
            case "datetime" -> Kind.DAY;
            case "checkbox" -> Kind.TICK;
            case "radio", "select" -> Kind.ONE;
            default -> Kind.SEVERAL;
        };
    }

    private static List<Option> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> new Option(
                        option.path("value").asText(), option.path("label").asText()))
                .toList();
    }

    /** A hint may depend on the answers; then it is one expression between double braces. */
    private static String hint(String written, Map<String, Object> context) {
        if (!written.contains(OPEN)) {
            return written;
        }
        var expression = written.substring(written.indexOf(OPEN) + OPEN.length(), written.lastIndexOf(CLOSE));
        var said = FeelCondition.FEEL.evaluateExpression(expression, context);
        return said.isSuccess() && said.result() instanceof String words ? words : "";
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText()).filter(text -> !text.isEmpty());
    }
}
