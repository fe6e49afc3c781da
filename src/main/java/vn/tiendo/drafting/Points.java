package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.indicator.TargetCells;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.TaskReader;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Role;

/** What is doubtful about a row now: what its cells still leave open, and what was noted when the file was read. */
final class Points {

    private Points() {}

    static List<Point> ofTask(DraftRow row, TaskReader.Read read) {
        var points = new ArrayList<Point>();
        read.doubts().forEach(doubt -> points.add(Point.open(doubt, kind(doubt, read))));
        if (row.cell(Columns.TITLE).isBlank()) {
            points.add(gap(Columns.TITLE, "Chưa rõ việc: không ghi tên nhiệm vụ."));
        }
        if (row.kind() == RowKind.TASK && row.cell(Columns.NUMBER).isBlank()) {
            points.add(gap(Columns.NUMBER, "Nhiệm vụ chưa có số."));
        }
        return settled(row, points);
    }

    /** @param read empty for a row that only heads others */
    static List<Point> ofIndicator(DraftRow row, Optional<TaskReader.Read> read) {
        var points = new ArrayList<Point>();
        read.ifPresent(cells -> cells.doubts().stream()
                .filter(doubt -> doubt.column().isOfUnits())
                .forEach(doubt -> points.add(Point.open(doubt, kind(doubt, cells)))));
        if (row.cell(Columns.TITLE).isBlank()) {
            points.add(gap(Columns.TITLE, "Chỉ tiêu chưa có tên."));
        }
        if (row.cell(Columns.NUMBER).isBlank()) {
            points.add(gap(Columns.NUMBER, "Chỉ tiêu chưa có số."));
        }
        TargetLines.withoutYear(row.cell(Columns.TARGET))
                .forEach(line -> points.add(gap(Columns.TARGET, yearOf(line))));
        if (row.isChanged(Columns.TARGET)) {
            TargetLines.cells(row.cell(Columns.TARGET)).forEach((year, cell) -> TargetCells.doubt(cell, year)
                    .ifPresent(why -> points.add(Point.open(Columns.TARGET, cell, why, false, Point.Kind.NOTICE))));
        }
        return settled(row, points);
    }

    private static String yearOf(String line) {
        return "Chưa rõ «" + line + "» là mức của năm nào; hãy ghi năm ở đầu dòng, ví dụ «2030: " + line + "».";
    }

    static List<Point> ofOther(DraftRow row) {
        var points = new ArrayList<Point>();
        if (row.kind() == RowKind.GROUP && row.cell(Columns.NUMBER).isBlank()) {
            points.add(gap(Columns.NUMBER, "Nhóm chưa có số."));
        }
        if (row.kind() == RowKind.GROUP && row.cell(Columns.TITLE).isBlank()) {
            points.add(gap(Columns.TITLE, "Nhóm chưa có tên."));
        }
        return settled(row, points);
    }

    static List<Point> ofPlan(PlanFacts facts, Organisation organisation, RunningPlans running) {
        var row = facts.row();
        var points = new ArrayList<Point>();
        if (row.cell(Facts.SUBJECT).isBlank()) {
            points.add(fact(row, Facts.SUBJECT, "Kế hoạch chưa có trích yếu."));
        }
        var leaders = organisation.positions(facts.commune()).stream()
                .filter(position -> position.role() == Role.LEADER)
                .toList();
        if (leaders.stream().noneMatch(leader -> leader.code().equals(row.cell(Facts.LEADER)))) {
            points.add(fact(row, Facts.LEADER, "Chưa chọn lãnh đạo phụ trách kế hoạch."));
        }
        if (!facts.purpose().equals(Purpose.NEW)
                && running.find(facts.commune(), row.cell(Facts.RUNNING)).isEmpty()) {
            points.add(fact(row, Facts.RUNNING, "Chưa chọn kế hoạch đang thực hiện mà tệp này sửa đổi hoặc thay thế."));
        }
        ofAnother(row, organisation.commune(facts.commune())).ifPresent(points::add);
        facts.unreadable().forEach((column, why) -> points.add(fact(row, column, why)));
        annualDate(row).ifPresent(points::add);
        return settled(row, points);
    }

    /** The file of a neighbour, taken by mistake. */
    private static Optional<Point> ofAnother(DraftRow row, Commune commune) {
        var issuer = row.cell(Facts.ISSUER);
        var names = CellText.fold(CellText.clean(issuer)).endsWith(CellText.fold(commune.name()));
        var why = "Tệp ghi cơ quan ban hành là " + issuer + ", không phải " + commune.title() + ".";
        return issuer.isBlank() || names
                ? Optional.empty()
                : Optional.of(Point.open(Facts.ISSUER, issuer, why, false, Point.Kind.NOTICE));
    }

    /** "Trước ngày 05/12" in a regime that somebody corrected may be the day of the yearly results, too. */
    private static Optional<Point> annualDate(DraftRow row) {
        var regime = row.cell(Facts.UNIT_REPORT);
        return PlanFacts.yearlyDay(regime)
                .filter(day -> row.cell(Facts.ANNUAL_DATE).isBlank())
                .map(day -> new Point(
                        Facts.ANNUAL_DATE,
                        regime,
                        "Có thể đây cũng là ngày báo cáo kết quả hằng năm của kế hoạch.",
                        Optional.of(day),
                        false,
                        Point.Kind.SUGGESTION,
                        Point.State.OPEN,
                        Optional.empty()));
    }

    private static Point.Kind kind(Doubt doubt, TaskReader.Read read) {
        if (doubt.suggestion().isPresent()) {
            return Point.Kind.SUGGESTION;
        }
        var unknown = doubt.column() == PlanColumn.LEAD
                ? read.row().lead().unknown()
                : read.row().coordinating().unknown();
        return switch (doubt.column()) {
            case LEAD, COORDINATING -> {
                if (unknown.contains(doubt.written()) && doubt.why().contains(doubt.written())) {
                    yield Point.Kind.UNIT;
                }
                yield doubt.gap() ? Point.Kind.LEAD : Point.Kind.NOTICE;
            }
            case DEADLINE -> Point.Kind.DEADLINE;
            case OUTPUT -> Point.Kind.OUTPUT;
            default -> Point.Kind.NOTICE;
        };
    }

    private static Point gap(String column, String why) {
        return Point.open(column, "", why, true, Point.Kind.NOTICE);
    }

    private static Point fact(DraftRow row, String column, String why) {
        return Point.open(column, row.cell(column), why, true, Point.Kind.FACT);
    }

    /** The open ones, those that somebody let stand, and those of the file that are settled by now. */
    private static List<Point> settled(DraftRow row, List<Point> current) {
        var all = new ArrayList<Point>();
        current.forEach(point -> all.add(marked(row, point)));
        row.read().noted().stream()
                .filter(noted -> current.stream()
                        .noneMatch(point -> point.isAbout(noted.column(), noted.written(), noted.why())))
                .map(noted -> marked(row, Point.of(noted, state(row, noted))))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What a new reading no longer says is settled; what is about the row itself stays until its cell is changed. */
    private static Point.State state(DraftRow row, DraftRow.Noted noted) {
        return noted.own() && !row.isChanged(noted.column()) ? Point.State.OPEN : Point.State.GONE;
    }

    private static Point marked(DraftRow row, Point point) {
        var seen = row.decision(Columns.SEEN + point.key()).filter(decision -> decision.value() != null);
        return point.state() == Point.State.OPEN && point.canBeLeft()
                ? seen.map(point::seenBy).orElse(point)
                : point;
    }
}
