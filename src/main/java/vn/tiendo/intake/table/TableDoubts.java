package vn.tiendo.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.source.LegacyLetters;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;

/** What only the rows together tell: numbers that repeat or are missing, tasks that stand twice, unknown columns, odd titles. */
final class TableDoubts {

    private TableDoubts() {}

    static void addTo(List<OpenAppendix> tables) {
        Map<String, String> titles = new HashMap<>();
        for (OpenAppendix table : tables) {
            RowNumbers.check(table.entries());
            columns(table);
            guesses(table);
            table.entries().forEach(entry -> title(table, entry, titles));
        }
    }

    private static void columns(OpenAppendix table) {
        table.entries().stream().limit(1).forEach(first -> table.heading().columns().stream()
                .filter(column ->
                        column.meaning().isEmpty() && !column.heading().isEmpty())
                .map(TableColumn::heading)
                .forEach(heading -> first.row()
                        .doubt(Doubt.notice(
                                PlanColumn.NOTE,
                                heading,
                                "Cột chưa có nghĩa trong phần mềm, được giữ nguyên: “" + heading + "”."))));
    }

    private static void guesses(OpenAppendix table) {
        if (table.heading().isGuessed()) {
            table.entries().forEach(entry -> entry.row()
                    .doubt(Doubt.notice(PlanColumn.TITLE, entry.row().text(), ColumnGuess.WHY)));
        }
    }

    private static void title(OpenAppendix table, TableEntry entry, Map<String, String> titles) {
        String title = entry.title();
        if (title.isBlank()) {
            entry.row().doubt(Doubt.gap(PlanColumn.TITLE, entry.row().text(), "Chưa rõ việc: không ghi nội dung."));
            return;
        }
        if (LegacyLetters.in(title)) {
            entry.row().doubt(Doubt.gap(PlanColumn.TITLE, title, LegacyLetters.WHY));
        }
        boolean tasks = table.heading().kind() == ExtractedAppendix.Kind.TASKS;
        String place = table.title() + " / " + entry.group() + " / " + entry.number();
        String key = (tasks ? "task " : table.title() + entry.group()) + key(title);
        String before = titles.putIfAbsent(key, place);
        if (before != null) {
            entry.row().doubt(Doubt.notice(PlanColumn.TITLE, title, "Nội dung trùng với dòng: " + before + "."));
        }
        RecognitionErrors.corrected(title).ifPresent(corrected -> entry.row()
                .doubt(Doubt.suggesting(
                        PlanColumn.TITLE,
                        title,
                        "Có thể có lỗi nhận dạng chữ hoặc lỗi gõ trong nội dung.",
                        corrected)));
    }

    private static String key(String title) {
        return CellText.fold(title).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
