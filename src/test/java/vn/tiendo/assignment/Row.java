package vn.tiendo.assignment;

import java.util.LinkedHashMap;
import java.util.Map;

/** A task as the test's plan writes it, cell by cell. */
record Row(String lead, String coordinating, String output, String deadline, Map<String, Object> more) {

    static Row ledBy(String lead) {
        return new Row(lead, "", "Báo cáo", "31/12/2026", Map.of());
    }

    Row with(String coordinatingUnits) {
        return new Row(lead, coordinatingUnits, output, deadline, more);
    }

    Row giving(String outputCell) {
        return new Row(lead, coordinating, outputCell, deadline, more);
    }

    Row until(String deadlineCell) {
        return new Row(lead, coordinating, output, deadlineCell, more);
    }

    Row and(String field, Object value) {
        var added = new LinkedHashMap<>(more);
        added.put(field, value);
        return new Row(lead, coordinating, output, deadline, added);
    }

    Map<String, Object> cells(int number) {
        var cells = new LinkedHashMap<String, Object>(Map.of("title", "Nhiệm vụ thử " + number));
        cells.putAll(more);
        cells.put("number", String.valueOf(number));
        cells.put("lead", lead);
        cells.put("coordinating", coordinating);
        cells.put("output", output);
        cells.put("deadline", deadline);
        return cells;
    }
}
