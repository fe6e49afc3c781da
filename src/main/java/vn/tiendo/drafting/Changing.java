package vn.tiendo.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** What people do to the rows of an import: each is one transaction, is recorded, and can be taken back. */
@Component
class Changing {

    private static final int LONGEST_QUOTE = 80;
    private static final int MOST_ROWS = 3000;

    private final Desk desk;
    private final Intakes intakes;
    private final Changes changes;
    private final SheetReading reading;
    private final RememberedNames names;

    Changing(Desk desk, Intakes intakes, Changes changes, SheetReading reading, RememberedNames names) {
        this.desk = desk;
        this.intakes = intakes;
        this.changes = changes;
        this.reading = reading;
        this.names = names;
    }

    /** How the import read before a change, and after it. */
    record Done(Sheet before, Sheet after) {}

    /** @throws StaleCell if somebody else decided one of the cells in between; then none is changed */
    @Transactional
    public Done decide(UUID intake, List<Desk.Wanted> wanted, String by) {
        Refusal.unless(!wanted.isEmpty() && wanted.size() <= MOST_ROWS, "Không có ô nào để sửa.");
        return change(intake, by, Optional.empty(), work -> wanted.forEach(work::decide));
    }

    /** Remembers what words mean, in this plan and in all later ones of the commune. */
    @Transactional
    public Done map(UUID intake, String words, String meaning, String by) {
        return change(intake, by, Optional.of(words), work -> {
            Refusal.unless(words.length() <= 200, "Cụm từ này không thể là tên của một đơn vị.");
            work.set(work.rows().get(0), Columns.ALIAS + words, meaning);
        });
    }

    /** @param kind of the new row; of a task that of the row above */
    @Transactional
    public Done add(UUID intake, UUID after, boolean group, String by) {
        return change(intake, by, Optional.of("Thêm một " + (group ? "nhóm" : "dòng")), work -> {
            Refusal.unless(work.rows().size() < MOST_ROWS, "Bản nhập này đã có quá nhiều dòng.");
            var above = work.row(after);
            Refusal.unless(above.kind() != RowKind.PLAN, "Hãy chọn dòng để thêm vào sau.");
            work.add(above, group ? RowKind.GROUP : likeAbove(above.kind()), Map.of());
        });
    }

    private static RowKind likeAbove(RowKind above) {
        return switch (above) {
            case TASK, SUB_ROW, DRAFT, INDICATOR -> above;
            case PLAN, APPENDIX, GROUP -> RowKind.TASK;
        };
    }

    /** A row of which one cell says two things becomes two; the second has the other cells of the first. */
    @Transactional
    public Done split(UUID intake, Desk.Wanted first, String second, String by) {
        return change(intake, by, Optional.of("Tách dòng làm hai"), work -> {
            var row = work.row(first.row());
            Refusal.unless(row.kind().isTask(), "Chỉ tách được dòng nhiệm vụ.");
            work.decide(first);
            var cells = new HashMap<String, String>();
            row.kind().columns().forEach(column -> cells.put(column, row.cell(column)));
            cells.put(first.column(), second);
            cells.remove(Columns.NUMBER);
            work.add(row, row.kind() == RowKind.TASK ? RowKind.SUB_ROW : row.kind(), cells);
        });
    }

    /** A row that a page break cut off goes back to the one above it. */
    @Transactional
    public Done join(UUID intake, UUID lower, String by) {
        return change(intake, by, Optional.of("Gộp dòng với dòng trên"), work -> {
            var row = work.row(lower);
            var above = above(work.rows(), row);
            row.kind().columns().stream()
                    .filter(column -> !column.equals(Columns.NUMBER)
                            && above.kind().columns().contains(column))
                    .forEach(column -> joined(above.cell(column), row.cell(column))
                            .ifPresent(both -> work.set(above, column, both)));
            work.set(row, Columns.DELETED, "1");
        });
    }

    private static DraftRow above(List<DraftRow> rows, DraftRow row) {
        return rows.stream()
                .filter(other -> !other.isDeleted() && other.place() < row.place())
                .reduce((one, next) -> next)
                .filter(other -> other.kind().isTask() && row.kind().isTask()
                        || other.kind() == row.kind() && row.kind() == RowKind.INDICATOR)
                .orElseThrow(() -> new Refusal("Dòng trên không phải là nhiệm vụ nên không gộp được."));
    }

    private static Optional<String> joined(String above, String lower) {
        if (lower.isBlank() || above.equals(lower)) {
            return Optional.empty();
        }
        return Optional.of(above.isBlank() ? lower : above.strip() + " " + lower.strip());
    }

    /** @throws StaleCell if somebody has gone on from it */
    @Transactional
    public Done takeBack(UUID intake, long id, String by) {
        var change = changes.find(intake, id).orElseThrow(() -> new Refusal("Không tìm thấy thay đổi này."));
        Refusal.unless(change.undoneBy().isEmpty(), "Thay đổi này đã được hoàn tác.");
        var done = change(intake, by, Optional.of("Hoàn tác: " + change.what()), work -> work.takeBack(change));
        changes.undone(id, by);
        return done;
    }

    private Done change(UUID intake, String by, Optional<String> what, Consumer<Desk.Work> doing) {
        var work = desk.begin(intake, by);
        var before = reading.read(work.intake(), work.rows());
        doing.accept(work);
        if (!work.edits().isEmpty()) {
            changes.note(intake, sentence(before, work.edits(), what), work.edits(), by);
            intakes.changed(intake);
        }
        return new Done(before, reading.read(intakes.get(intake)));
    }

    private String sentence(Sheet before, List<Changes.Edit> edits, Optional<String> what) {
        var first = edits.get(0);
        if (first.column().startsWith(Columns.ALIAS) && first.after() != null) {
            return "«" + what.orElse("") + "» là "
                    + names.wording(before.intake().commune(), first.after());
        }
        var rows = edits.stream().map(Changes.Edit::row).distinct().count();
        var where = what.isEmpty() && rows > 1 ? rows + " dòng" : where(before, first.row());
        return where + ": " + what.orElseGet(() -> said(before, edits));
    }

    private static String where(Sheet before, UUID row) {
        return before.lines().stream()
                .filter(line -> line.row().id().equals(row))
                .map(Sheet.Line::where)
                .findFirst()
                .orElse("Dòng mới");
    }

    private static String said(Sheet before, List<Changes.Edit> edits) {
        return edits.stream()
                .map(edit -> said(edit.column(), edit.after()))
                .distinct()
                .limit(4)
                .collect(Collectors.joining("; "));
    }

    private static String said(String column, @Nullable String after) {
        if (column.equals(Columns.DELETED)) {
            return "1".equals(after) ? "bỏ dòng" : "lấy lại dòng";
        }
        if (column.startsWith(Columns.SEEN)) {
            var cell = Columns.caption(column.split("/")[1]);
            return cell + ": " + (after == null ? "xem lại" : "đã xem, giữ nguyên");
        }
        return Columns.caption(column) + " " + (after == null ? "như trong tệp" : "«" + quote(after) + "»");
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
