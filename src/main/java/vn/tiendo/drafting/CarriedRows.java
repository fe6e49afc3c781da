package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.plan.AnnualDate;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanFile;
import vn.tiendo.plan.PlannedTask;

/** The rows of next year's draft that tasks of a plan become: in the order of that plan, whenever each of them comes. */
final class CarriedRows {

    private final List<DraftRow> present;
    private final List<DraftRow> added = new ArrayList<>();

    private CarriedRows(List<DraftRow> present) {
        this.present = present;
    }

    /** The head of a new draft: what the old plan says of itself, a year later; a person looks at its subject. */
    static DraftRow head(Plan from, int year) {
        var subject = from.subject().replace("năm " + (year - 1), "năm " + year);
        var facts = Map.of(
                Facts.SUBJECT, subject,
                Facts.YEAR, String.valueOf(year),
                Facts.LEADER, from.leader(),
                Facts.UNIT_REPORT, from.unitReport().orElse(""),
                Facts.COMMUNE_REPORT, from.communeReport().orElse(""),
                Facts.ANNUAL_DATE, from.annualDate().map(AnnualDate::written).orElse(""),
                Facts.PURPOSE, Purpose.NEW.name());
        var why = "Trích yếu lấy từ " + from.label() + "; cần xem lại cho năm " + year + ".";
        return row(RowKind.PLAN, 0, facts, read(noted(Facts.SUBJECT, subject, why, false), Map.of()));
    }

    /**
     * A task's row, the last of those given back, after those of its appendix and group unless they are there.
     *
     * @param plan the plan that it comes from, as written
     * @param year of the plan that it goes to
     * @param present the rows of the draft so far
     */
    static List<DraftRow> of(PlannedTask task, PlanFile.PlanPart plan, int year, List<DraftRow> present) {
        var rows = new CarriedRows(present);
        var place = 0;
        var number = 0;
        for (var appendix : plan.appendices()) {
            place++;
            if (++number == task.appendix()) {
                rows.head(RowKind.APPENDIX, place, Map.of(Columns.TITLE, title(appendix)));
                rows.inAppendix(task, appendix, year, place);
            }
            place += size(appendix);
        }
        return List.copyOf(rows.added);
    }

    private void inAppendix(PlannedTask task, PlanFile.Appendix appendix, int year, int above) {
        var place = above;
        for (var group : appendix.groups()) {
            place++;
            if (group.number().equals(task.group())) {
                var cells = Map.of(Columns.NUMBER, group.number(), Columns.TITLE, group.title());
                head(RowKind.GROUP, place, cells);
                add(task, year, place + 1 + order(task, group));
            }
            place += group.tasks().size();
        }
    }

    private static int order(PlannedTask task, PlanFile.Group group) {
        var before = group.tasks().stream()
                .takeWhile(other -> !other.number().equals(task.number())
                        || !Optional.ofNullable(other.subRow()).orElse("").equals(task.subRow()))
                .count();
        return Math.toIntExact(before);
    }

    private void head(RowKind kind, int place, Map<String, String> cells) {
        if (present.stream().noneMatch(row -> row.kind() == kind && row.place() == place && !row.isDeleted())) {
            added.add(row(kind, place, cells, DraftRow.ADDED));
        }
    }

    /** A sub-row stands alone, for the row above it may not come. */
    private void add(PlannedTask task, int year, int place) {
        var cells = Map.of(
                Columns.NUMBER, task.number() + task.subRow(),
                Columns.TITLE, task.title(),
                Columns.RESPONSIBLE, task.responsible().orElse(""),
                Columns.LEAD, task.lead(),
                Columns.COORDINATING, task.coordinating(),
                Columns.OUTPUT, task.output(),
                Columns.DEADLINE, task.deadline(),
                Columns.NOTE, task.note().orElse(""));
        var why = "Thời hạn cần xác định: nhiệm vụ chuyển tiếp sang năm " + year + ".";
        var means = task.means()
                .map(given -> Map.of("Nguồn lực, kinh phí", given.text()))
                .orElse(Map.of());
        added.add(row(RowKind.TASK, place, cells, read(noted(Columns.DEADLINE, task.deadline(), why, true), means)));
    }

    private static int size(PlanFile.Appendix appendix) {
        return appendix.groups().stream()
                .mapToInt(group -> 1 + group.tasks().size())
                .sum();
    }

    private static String title(PlanFile.Appendix appendix) {
        return Optional.ofNullable(appendix.title()).orElse("");
    }

    private static DraftRow.Noted noted(String column, String written, String why, boolean gap) {
        return new DraftRow.Noted(column, written, why, Optional.empty(), gap, true);
    }

    private static DraftRow.Read read(DraftRow.Noted noted, Map<String, String> extra) {
        return new DraftRow.Read(List.of(noted), List.of(), extra, List.of());
    }

    private static DraftRow row(RowKind kind, int place, Map<String, String> written, DraftRow.Read read) {
        return new DraftRow(UUID.randomUUID(), place, kind, written, read, Map.of());
    }
}
