package vn.tiendo.intake.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.ExtractedPlan.Letter;
import vn.tiendo.intake.extracted.ExtractedPlan.PlacedDoubt;

/**
 * A plan as the command line prints it (docs/data-format.md): what is not written is null, never left out. Written piece by
 * piece: binding objects to JSON would take longer than reading the plan.
 */
final class PlanJson {

    private final JsonPieces json;

    private PlanJson(JsonPieces json) {
        this.json = json;
    }

    /** The JSON text, on several lines. */
    static String write(ExtractedPlan plan) {
        var text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory()
                .createGenerator(text)
                .useDefaultPrettyPrinter()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
            var pieces = new JsonPieces(generator);
            pieces.object(() -> new PlanJson(pieces).plan(plan));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void plan(ExtractedPlan plan) throws IOException {
        letter(plan.letter());
        json.array("appendices", plan.appendices(), this::appendix);
        json.array("drafts", plan.drafts(), draft -> {
            json.text("section", draft.section());
            json.text("text", draft.text());
        });
        json.array("doubts", plan.doubts(), doubt -> doubt(json, doubt));
    }

    private void letter(Letter letter) throws IOException {
        json.text("subject", letter.subject());
        json.object("issuer", () -> {
            json.text("name", letter.issuer().name());
            json.text("kind", letter.issuer().kind().map(Enum::name));
        });
        json.text("number", letter.number());
        json.text("date", letter.date());
        json.object("signatory", () -> signatory(letter.signatory()));
        json.texts("legalBases", letter.legalBases());
        json.text("replaces", letter.replaces());
        json.texts("recipients", letter.recipients());
        json.object("regime", () -> {
            json.text("unitReport", letter.regime().unitReport());
            json.text("communeReport", letter.regime().communeReport());
        });
    }

    private void signatory(ExtractedPlan.Signatory signatory) throws IOException {
        json.text("name", signatory.name());
        json.text("authority", signatory.authority());
        json.text("position", signatory.position());
    }

    private void appendix(ExtractedAppendix appendix) throws IOException {
        var rows = new RowJson(json, appendix);
        json.text("title", appendix.title());
        json.text("kind", appendix.kind().name());
        json.array("groups", appendix.groups(), group -> {
            json.text("number", group.number());
            json.text("title", group.title());
        });
        if (appendix.kind() == ExtractedAppendix.Kind.TASKS) {
            json.array("tasks", appendix.tasks(), rows::task);
        } else {
            json.array("indicators", appendix.indicators(), rows::indicator);
        }
    }

    static void doubts(JsonPieces json, Collection<PlacedDoubt> doubts) throws IOException {
        json.array("doubts", doubts, doubt -> doubt(json, doubt));
    }

    private static void doubt(JsonPieces json, PlacedDoubt doubt) throws IOException {
        json.text("at", doubt.at());
        json.text("written", doubt.written());
        json.text("why", doubt.why());
        if (doubt.suggestion().isPresent()) {
            json.text("suggestion", doubt.suggestion());
        }
    }
}
