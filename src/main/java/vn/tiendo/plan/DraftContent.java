package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Target;

/** The rows of a draft as they stood when it came back, to say what has changed since. */
record DraftContent(Map<String, Map<String, String>> rows) {

    private static final String OF_INDICATORS = "chỉ tiêu/";

    static DraftContent of(List<PlannedTask> tasks, List<Indicator> indicators) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        tasks.forEach(task -> rows.putIfAbsent(task.appendix() + "/" + task.numbering(), cells(task)));
        indicators.forEach(row -> rows.putIfAbsent(OF_INDICATORS + row.numbering(), cells(row)));
        return new DraftContent(rows);
    }

    private static Map<String, String> cells(Indicator row) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("tên chỉ tiêu", row.title());
        cells.put("đơn vị tính", row.unitOfMeasure());
        cells.put("mức phải đạt", row.targets().stream().map(Target::toString).collect(Collectors.joining("; ")));
        cells.put("chủ trì", row.lead());
        cells.put("phối hợp", row.coordinating());
        return cells;
    }

    private static Map<String, String> cells(PlannedTask task) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("tên nhiệm vụ", task.title());
        cells.put("chủ trì", task.lead());
        cells.put("phối hợp", task.coordinating());
        cells.put("sản phẩm", task.output());
        cells.put("thời hạn", task.deadline());
        cells.put("người chịu trách nhiệm", task.responsible().orElse(""));
        cells.put("ghi chú", task.note().orElse(""));
        return cells;
    }

    /** A sentence for each row that was added, changed or left out. */
    List<String> changesTo(DraftContent later) {
        var changes = new ArrayList<String>();
        later.rows.forEach((key, cells) -> {
            var before = rows.get(key);
            if (before == null) {
                changes.add(number(key) + ": thêm mới");
            } else if (!before.equals(cells)) {
                changes.add(number(key) + ": sửa " + different(before, cells));
            }
        });
        rows.keySet().stream()
                .filter(key -> !later.rows.containsKey(key))
                .forEach(key -> changes.add(number(key) + ": bỏ"));
        return changes;
    }

    private static String different(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(before.get(cell.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static String number(String key) {
        var kind = key.startsWith(OF_INDICATORS) ? "Chỉ tiêu " : "Nhiệm vụ ";
        return kind + key.substring(key.indexOf('/') + 1);
    }
}
