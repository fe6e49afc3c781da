package vn.tiendo.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads a form's JSON. What the server could not check stops the reading: no rule of a form goes unnoticed. */
final class FormSchemaReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SHOWN_ONLY = Set.of("text", "html", "image", "separator", "spacer");
    private static final Set<String> RULES = Set.of("required", "minLength", "maxLength", "pattern", "min", "max");
    private static final Set<String> UNCHECKED = Set.of(
            "valuesExpression", "disallowPassedDates", "increment", "path", "disabled", "readonly", "expression");

    private FormSchemaReader() {}

    static FormSchema read(String form) {
        try {
            var root = JSON.readTree(form);
            var fields = new ArrayList<FormField>();
            for (var component : root.path("components")) {
                if (!SHOWN_ONLY.contains(component.path("type").asText())) {
                    fields.add(field(component));
                }
            }
            return new FormSchema(root.path("id").asText(), fields);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a form is no JSON", broken);
        }
    }

    private static FormField field(JsonNode component) {
        var key = text(component, "key").orElseThrow(() -> refused(component, "has no key"));
        if (key.contains(".")) {
            throw refused(component, "has a path for a key");
        }
        refuseUnchecked(component);
        return new FormField(
                key,
                text(component, "dateLabel").or(() -> text(component, "label")).orElse(key),
                component.path("validate").path("required").asBoolean(),
                text(component.path("properties"), "requiredWhen").map(FeelCondition::of),
                text(component.path("conditional"), "hide").map(FeelCondition::of),
                kind(component));
    }

    private static void refuseUnchecked(JsonNode component) {
        UNCHECKED.stream().filter(component::has).findFirst().ifPresent(name -> {
            throw refused(component, "uses " + name + ", which the server cannot check");
        });
        component.path("validate").fieldNames().forEachRemaining(rule -> {
            if (!RULES.contains(rule)) {
                throw refused(component, "has the rule " + rule + ", which the server cannot check");
            }
        });
    }

    private static FieldKind kind(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield", "textarea" -> textKind(component);
            case "number" ->
                new NumberKind(number(component, "min"), number(component, "max"), integer(component, "decimalDigits"));
            case "datetime" -> dateKind(component);
            case "checkbox" -> new TickKind();
            case "radio", "select" -> new ChoiceKind(choices(component));
            case "checklist", "taglist" -> new ChoicesKind(choices(component));
            default -> throw refused(component, "has an unknown type");
        };
    }

    private static FieldKind textKind(JsonNode component) {
        var rules = component.path("validate");
        return new TextKind(
                integer(rules, "minLength"),
                integer(rules, "maxLength"),
                text(rules, "pattern").map(Pattern::compile),
                text(component, "description")
                        .filter(hint -> !hint.contains("{{"))
                        .orElse(""));
    }

    private static FieldKind dateKind(JsonNode component) {
        if (!"date".equals(component.path("subtype").asText())) {
            throw refused(component, "is more than a day");
        }
        return new DateKind();
    }

    private static Choices choices(JsonNode component) {
        var source = text(component, "valuesKey");
        if (source.isEmpty() && component.path("values").isEmpty()) {
            throw refused(component, "has nothing to choose");
        }
        var fixed = new HashSet<String>();
        StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .forEach(fixed::add);
        return new Choices(Set.copyOf(fixed), source);
    }

    private static Optional<BigDecimal> number(JsonNode component, String rule) {
        var bound = component.path("validate").path(rule);
        return literal(component, bound, rule) ? Optional.of(bound.decimalValue()) : Optional.empty();
    }

    private static OptionalInt integer(JsonNode rules, String rule) {
        var limit = rules.path(rule);
        return literal(rules, limit, rule) ? OptionalInt.of(limit.intValue()) : OptionalInt.empty();
    }

    private static boolean literal(JsonNode where, JsonNode limit, String rule) {
        if (!limit.isMissingNode() && !limit.isNumber()) {
            throw refused(where, "has a " + rule + " that is no number");
        }
        return limit.isNumber();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText()).filter(text -> !text.isEmpty());
    }

    private static IllegalArgumentException refused(JsonNode component, String why) {
        return new IllegalArgumentException("the field " + component.path("key").asText() + " " + why);
    }
}
