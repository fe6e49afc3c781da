package vn.tiendo.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;

/** Compares what was read from a plan's file with what a person read, cell by cell, and counts by column. */
final class GoldComparison {

    /** A cell that was read wrong. */
    record Wrong(String column, String place, String gold, String read, boolean doubted) {}

    private final Map<String, int[]> right = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    GoldComparison(List<JsonNode> gold, List<ExtractedAppendix> read) {
        cell("appendices", "", Integer.toString(gold.size()), Integer.toString(read.size()), false);
        for (int i = 0; i < gold.size(); i++) {
            if (i < read.size()) {
                compare(gold.get(i), read.get(i));
            } else {
                Row none = new Row("", "", "", Map.of(), List.of());
                gold.get(i).get("rows").forEach(row -> compare(row, none, "missing appendix"));
            }
        }
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** The share of cells that are right. */
    double precision() {
        int good = right.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = right.values().stream().mapToInt(counts -> counts[1]).sum();
        return (double) good / all;
    }

    String report(String name) {
        var report = new StringBuilder(name + "\n");
        right.forEach((column, counts) -> report.append(String.format(
                "  %-16s %5d / %5d  %6.2f %%%n", column, counts[0], counts[1], 100.0 * counts[0] / counts[1])));
        wrong.forEach(cell -> report.append("  ✗ ").append(cell).append('\n'));
        return report.toString();
    }

    private record Row(String group, String number, String parent, Map<String, String> cells, List<Doubt> doubts) {}

    private void compare(JsonNode gold, ExtractedAppendix read) {
        String title = gold.get("appendix").asText();
        cell("appendix", title, title, read.title(), false);
        cell(
                "groups",
                title,
                gold.get("groups").asText(),
                Integer.toString(read.groups().size()),
                false);
        List<Row> rows = rows(read);
        List<JsonNode> wanted =
                StreamSupport.stream(gold.get("rows").spliterator(), false).toList();
        cell("rows", title, Integer.toString(wanted.size()), Integer.toString(rows.size()), false);
        Row none = new Row("", "", "", Map.of(), List.of());
        for (int i = 0; i < wanted.size(); i++) {
            compare(wanted.get(i), i < rows.size() ? rows.get(i) : none, title);
        }
    }

    private void compare(JsonNode gold, Row read, String title) {
        String place = title + " / " + gold.get("group").asText() + " / "
                + gold.get("number").asText();
        boolean doubted = !read.doubts().isEmpty();
        cell("group", place, gold.get("group").asText(), read.group(), doubted);
        cell("number", place, gold.get("number").asText(), read.number(), doubted);
        cell("parent", place, gold.path("parent").asText(""), read.parent(), doubted);
        gold.fieldNames().forEachRemaining(role -> {
            if (!List.of("group", "number", "kind", "parent").contains(role)) {
                cell(role, place, gold.get(role).asText(), read.cells().getOrDefault(role, ""), doubts(read, role));
            }
        });
    }

    private static boolean doubts(Row row, String role) {
        return row.doubts().stream()
                .anyMatch(doubt -> doubt.column().key().equals(role)
                        || doubt.column() == PlanColumn.TARGET && role.startsWith("năm ")
                        || doubt.column() == PlanColumn.UNIT && role.equals("đơn vị tính")
                        || doubt.column() == PlanColumn.TARGET && role.equals("output"));
    }

    private void cell(String column, String place, String gold, String read, boolean doubted) {
        int[] counts = right.computeIfAbsent(column, fresh -> new int[2]);
        counts[1]++;
        if (gold.equals(read)) {
            counts[0]++;
        } else {
            wrong.add(new Wrong(column, place, gold, read, doubted));
        }
    }

    private static List<Row> rows(ExtractedAppendix read) {
        return read.kind() == ExtractedAppendix.Kind.TASKS
                ? read.tasks().stream().map(GoldComparison::row).toList()
                : read.indicators().stream().map(GoldComparison::row).toList();
    }

    private static Row row(ExtractedTask task) {
        Map<String, String> cells = Map.of(
                "title", task.title(),
                "lead", task.lead(),
                "coordinating", task.coordinating(),
                "output", task.output(),
                "deadline", task.deadline());
        return new Row(task.group(), task.number(), parent(task.parent()), cells, task.doubts());
    }

    /** The table with one column of values calls it "Kết quả"; in the table of years each year is a column, "-" where none is. */
    private static Row row(ExtractedIndicator indicator) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("title", indicator.title());
        cells.put("đơn vị tính", indicator.unit().orElse(""));
        cells.put("lead", indicator.lead());
        cells.put("coordinating", indicator.coordinating());
        for (int year = 2025; year <= 2045; year += 5) {
            cells.put("năm " + year, text(indicator, Optional.of(year)).orElse("-"));
        }
        cells.put(
                "output",
                indicator.output().or(() -> text(indicator, Optional.empty())).orElse(""));
        return new Row(indicator.group(), indicator.number(), "", cells, indicator.doubts());
    }

    private static Optional<String> text(ExtractedIndicator indicator, Optional<Integer> year) {
        return indicator.targets().stream()
                .filter(target -> year.isEmpty() || target.year().equals(year))
                .map(WrittenTarget::text)
                .findFirst();
    }

    private static String parent(Optional<String> number) {
        return number.orElse("");
    }
}
