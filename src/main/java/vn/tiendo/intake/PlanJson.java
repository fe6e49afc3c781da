package vn.tiendo.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.intake.ExtractedPlan.Letter;
import vn.tiendo.intake.ExtractedPlan.PlacedDoubt;

/** A plan as the command line prints it (docs/data-format.md): what is not written is null, never left out. */
public final class PlanJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private PlanJson() {}

    /** The JSON text, on several lines. */
    public static String write(ExtractedPlan plan) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(plan(plan));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode plan(ExtractedPlan plan) {
        ObjectNode json = object();
        letter(json, plan.letter());
        json.set("appendices", array(plan.appendices(), PlanJson::appendix));
        json.set("drafts", array(plan.drafts(), PlanJson::draft));
        json.set("doubts", array(plan.doubts(), PlanJson::doubt));
        return json;
    }

    private static void letter(ObjectNode json, Letter letter) {
        json.put("subject", letter.subject());
        ObjectNode issuer = json.putObject("issuer").put("name", letter.issuer().name());
        text(issuer, "kind", letter.issuer().kind().map(Enum::name));
        text(json, "number", letter.number());
        text(json, "date", letter.date());
        signatory(json.putObject("signatory"), letter.signatory());
        json.set("legalBases", texts(letter.legalBases()));
        text(json, "replaces", letter.replaces());
        json.set("recipients", texts(letter.recipients()));
        ObjectNode regime = json.putObject("regime");
        text(regime, "unitReport", letter.regime().unitReport());
        text(regime, "communeReport", letter.regime().communeReport());
    }

    private static void signatory(ObjectNode json, ExtractedPlan.Signatory signatory) {
        text(json, "name", signatory.name());
        text(json, "authority", signatory.authority());
        text(json, "position", signatory.position());
    }

    private static ObjectNode appendix(ExtractedAppendix appendix) {
        ObjectNode json = object().put("title", appendix.title())
                .put("kind", appendix.kind().name());
        json.set("groups", array(appendix.groups(), PlanJson::group));
        if (appendix.kind() == ExtractedAppendix.Kind.TASKS) {
            json.set("tasks", array(appendix.tasks(), task -> RowJson.task(appendix, task)));
        } else {
            json.set("indicators", array(appendix.indicators(), row -> RowJson.indicator(appendix, row)));
        }
        return json;
    }

    private static ObjectNode group(ExtractedAppendix.Group group) {
        return object().put("number", group.number()).put("title", group.title());
    }

    private static ObjectNode draft(ExtractedPlan.Draft draft) {
        return object().put("section", draft.section()).put("text", draft.text());
    }

    static ObjectNode doubt(PlacedDoubt doubt) {
        ObjectNode json =
                object().put("at", doubt.at()).put("written", doubt.written()).put("why", doubt.why());
        doubt.suggestion().ifPresent(suggestion -> json.put("suggestion", suggestion));
        return json;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static void text(ObjectNode json, String key, Optional<?> value) {
        value.ifPresentOrElse(written -> json.put(key, written.toString()), () -> json.putNull(key));
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> toJson) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
