package vn.tiendo.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form for a page that draws it without form-js: the facts on top, the decision that it asks for, and what each choice
 * asks beside it. The rules stay with {@link FormSchema}.
 */
public final class FormLayout {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormSchema schema;
    private final FactsPanel facts;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    private FormLayout(FormSchema schema, JsonNode form) {
        this.schema = schema;
        var html = new StringBuilder();
        for (var component : form.path("components")) {
            if (component.path("type").asText().equals("html")) {
                html.append(component.path("content").asText());
            } else if (component.has("key")) {
                fields.put(component.path("key").asText(), component);
            }
        }
        this.facts = FactsPanel.read(html.toString());
    }

    static FormLayout read(String form) {
        try {
            return new FormLayout(FormSchema.parse(form), JSON.readTree(form));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a form is no JSON", broken);
        }
    }

    /** The keys of all fields that take a value. */
    public java.util.Set<String> keys() {
        return schema.fields();
    }

    /** The facts as the form shows them, in its order. */
    public List<ShownFact> facts(Map<String, String> values) {
        return facts.shown(values);
    }

    /** The choice between fixed answers that the form always asks for first; empty for a form of another shape. */
    public Optional<Question> decision() {
        var context = schema.contextOf(Map.of());
        return schema.asked(Map.of()).entrySet().stream()
                .findFirst()
                .filter(Map.Entry::getValue)
                .map(first -> field(first.getKey()))
                .filter(field -> field.path("type").asText().equals("radio"))
                .map(field -> QuestionReader.read(field, true, context))
                .filter(question -> question.optionsFrom().isEmpty());
    }

    /** What the form asks beside the decision, with these answers. */
    public List<Question> beside(Map<String, Object> answers) {
        var decision = decision().map(Question::key).orElse("");
        var context = schema.contextOf(answers);
        return schema.asked(answers).entrySet().stream()
                .filter(asked -> !asked.getKey().equals(decision))
                .map(asked -> QuestionReader.read(field(asked.getKey()), asked.getValue(), context))
                .toList();
    }

    private JsonNode field(String key) {
        return java.util.Objects.requireNonNull(fields.get(key));
    }
}
