package vn.tiendo.intake.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.Doubts;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.plan.Output;
import vn.tiendo.unit.CollectiveReading;
import vn.tiendo.unit.UnitMention;
import vn.tiendo.unit.UnitReading;

/**
 * The rows of a plan's JSON. "leadUnits" and "coordinatingUnits" are the kinds that a cell names, once each in its order;
 * whom a collective name reaches is not among them, the collective itself stands beside. Where a cell has several collective
 * names it is the widest.
 */
record RowJson(JsonPieces json, ExtractedAppendix appendix) {

    void task(ExtractedTask task) throws IOException {
        row(task.group(), task.number(), task.parent());
        json.text("title", task.title());
        json.text("responsible", task.responsible());
        units("lead", task.lead(), task.reading().lead());
        units("coordinating", task.coordinating(), task.reading().coordinating());
        json.text("output", task.output());
        output(task.reading().output());
        json.text("note", task.note());
        extra(task.extra());
        json.text("deadline", task.deadline());
        json.text("deadlineClass", task.reading().deadline().kind().name());
        json.text("due", task.reading().deadline().due());
        PlanJson.doubts(json, Doubts.of(appendix, task));
    }

    void indicator(ExtractedIndicator row) throws IOException {
        row(row.group(), row.number(), row.parent());
        json.truth("heading", row.heading());
        json.text("title", row.title());
        json.text("unit", row.unit());
        units("lead", row.lead(), row.leadReading());
        units("coordinating", row.coordinating(), row.coordinatingReading());
        json.text("output", row.output());
        extra(row.extra());
        json.array("targets", row.targets(), this::target);
        PlanJson.doubts(json, Doubts.of(appendix, row));
    }

    private void row(String group, String number, Optional<String> parent) throws IOException {
        json.text("group", Optional.of(group).filter(written -> !written.isEmpty()));
        json.text("number", Optional.of(number).filter(written -> !written.isEmpty()));
        json.text("parent", parent);
    }

    private void units(String key, String written, UnitReading reading) throws IOException {
        json.text(key, written);
        json.texts(
                key + "Units",
                reading.mentions().stream()
                        .map(UnitMention::kind)
                        .distinct()
                        .map(Enum::name)
                        .toList());
        json.text(
                key + "Collective",
                reading.collectives().stream()
                        .map(CollectiveReading::collective)
                        .min(Enum::compareTo));
    }

    private void output(Output output) throws IOException {
        json.texts("outputTypes", output.types().stream().map(Enum::name).toList());
        json.truth("outputOptional", output.optional());
    }

    private void extra(Map<String, String> cells) throws IOException {
        json.object("extra", () -> {
            for (var cell : cells.entrySet()) {
                json.text(cell.getKey(), cell.getValue());
            }
        });
    }

    private void target(WrittenTarget target) throws IOException {
        json.number("year", target.year().map(BigDecimal::valueOf));
        json.text("comparator", target.comparator().name());
        json.number("value", target.value());
        json.number("to", target.to());
        json.text("appliesTo", target.appliesTo());
        json.text("text", target.text());
    }
}
