package vn.tiendo.intake;

import static vn.tiendo.intake.PlanJson.array;
import static vn.tiendo.intake.PlanJson.object;
import static vn.tiendo.intake.PlanJson.text;
import static vn.tiendo.intake.PlanJson.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.Output;
import vn.tiendo.unit.CollectiveReading;
import vn.tiendo.unit.UnitMention;
import vn.tiendo.unit.UnitReading;

/**
 * The rows of a plan's JSON. "leadUnits" and "coordinatingUnits" are the kinds that a cell names, once each in its order;
 * whom a collective name reaches is not among them, the collective itself stands beside. Where a cell has several collective
 * names it is the widest.
 */
final class RowJson {

    private RowJson() {}

    static ObjectNode task(ExtractedAppendix appendix, ExtractedTask task) {
        ObjectNode json = object();
        row(json, task.group(), task.number(), task.parent());
        json.put("title", task.title());
        text(json, "responsible", task.responsible());
        units(json, "lead", task.lead(), task.reading().lead());
        units(json, "coordinating", task.coordinating(), task.reading().coordinating());
        output(json.put("output", task.output()), task.reading().output());
        text(json, "note", task.note());
        extra(json, task.extra());
        json.put("deadline", task.deadline())
                .put("deadlineClass", task.reading().deadline().kind().name());
        text(json, "due", task.reading().deadline().due());
        json.set("doubts", array(Doubts.of(appendix, task), PlanJson::doubt));
        return json;
    }

    static ObjectNode indicator(ExtractedAppendix appendix, ExtractedIndicator row) {
        ObjectNode json = object();
        row(json, row.group(), row.number(), row.parent());
        json.put("heading", row.heading()).put("title", row.title());
        text(json, "unit", row.unit());
        units(json, "lead", row.lead(), row.leadReading());
        units(json, "coordinating", row.coordinating(), row.coordinatingReading());
        text(json, "output", row.output());
        extra(json, row.extra());
        json.set("targets", array(row.targets(), RowJson::target));
        json.set("doubts", array(Doubts.of(appendix, row), PlanJson::doubt));
        return json;
    }

    private static void row(ObjectNode json, String group, String number, Optional<String> parent) {
        text(json, "group", Optional.of(group).filter(written -> !written.isEmpty()));
        text(json, "number", Optional.of(number).filter(written -> !written.isEmpty()));
        text(json, "parent", parent);
    }

    private static void units(ObjectNode json, String key, String written, UnitReading reading) {
        json.put(key, written);
        json.set(
                key + "Units",
                texts(reading.mentions().stream()
                        .map(UnitMention::kind)
                        .distinct()
                        .map(Enum::name)
                        .toList()));
        text(
                json,
                key + "Collective",
                reading.collectives().stream()
                        .map(CollectiveReading::collective)
                        .min(Enum::compareTo));
    }

    private static void output(ObjectNode json, Output output) {
        json.set("outputTypes", texts(output.types().stream().map(Enum::name).toList()));
        json.put("outputOptional", output.optional());
    }

    private static void extra(ObjectNode json, Map<String, String> cells) {
        cells.forEach(json.putObject("extra")::put);
    }

    private static ObjectNode target(Target target) {
        ObjectNode json = object();
        target.year().ifPresentOrElse(year -> json.put("year", year), () -> json.putNull("year"));
        json.put("comparator", target.comparator().name());
        number(json, "value", target.value());
        number(json, "to", target.to());
        text(json, "appliesTo", target.appliesTo());
        return json.put("text", target.text());
    }

    private static void number(ObjectNode json, String key, Optional<BigDecimal> value) {
        value.ifPresentOrElse(number -> json.put(key, number), () -> json.putNull(key));
    }
}
