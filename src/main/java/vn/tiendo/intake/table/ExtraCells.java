package vn.tiendo.intake.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of columns without a known meaning, by their heading, in the order of the columns. */
final class ExtraCells {

    private ExtraCells() {}

    static Map<String, String> of(TableRow row) {
        var extra = new LinkedHashMap<String, String>();
        List<TableColumn> columns = row.heading().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meaning().isEmpty()) {
                extra.merge(name(columns.get(i), i), row.get(i), (first, second) -> (first + " " + second).strip());
            }
        }
        return Collections.unmodifiableMap(extra);
    }

    private static String name(TableColumn column, int i) {
        return column.heading().isEmpty() ? "Cột " + (i + 1) : column.heading();
    }
}
