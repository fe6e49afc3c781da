package vn.tiendo.intake.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;

/** The numbers of an appendix: each once in its group, none left out, for where one is missing a row may be. */
final class RowNumbers {

    private RowNumbers() {}

    static void check(List<TableEntry> entries) {
        Set<List<String>> seen = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        String group = "";
        for (TableEntry entry : entries) {
            if (entry.number().isEmpty()) {
                continue;
            }
            if (!seen.add(List.of(entry.group(), entry.number()))) {
                doubt(entry, "Số thứ tự " + entry.number() + " đã có trong nhóm.");
            } else {
                gap(entry, last, !entry.group().equals(group));
            }
            group = entry.group();
        }
    }

    /** Numbers of the same depth follow each other; in a new group they may start again. */
    private static void gap(TableEntry entry, Map<String, Integer> last, boolean newGroup) {
        String number = entry.number();
        int dot = number.lastIndexOf('.');
        String above = number.substring(0, Math.max(dot, 0));
        String own = number.substring(dot + 1);
        if (!own.matches("\\d{1,4}")) {
            return;
        }
        int value = Integer.parseInt(own);
        int before = last.getOrDefault(above, 0);
        if (value != before + 1 && !(newGroup && value == 1)) {
            doubt(entry, "Số thứ tự nhảy từ " + before + " sang " + value + ": có thể thiếu dòng.");
        }
        last.put(above, value);
    }

    private static void doubt(TableEntry entry, String why) {
        entry.row().doubt(Doubt.notice(PlanColumn.NUMBER, entry.number(), why));
    }
}
