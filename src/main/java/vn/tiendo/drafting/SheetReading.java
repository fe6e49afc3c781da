package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.TaskReader;
import vn.tiendo.plan.TaskReading;
import vn.tiendo.unit.Organisation;

/** Reads an import anew from the cells that count now, as a stored plan is read. */
@Component
class SheetReading {

    private final Intakes intakes;
    private final TaskReading reading;
    private final Organisation organisation;
    private final RunningPlans running;

    SheetReading(Intakes intakes, TaskReading reading, Organisation organisation, RunningPlans running) {
        this.intakes = intakes;
        this.reading = reading;
        this.organisation = organisation;
        this.running = running;
    }

    Sheet read(Intake intake) {
        return read(intake, intakes.rows(intake.id()));
    }

    Sheet read(Intake intake, List<DraftRow> rows) {
        var plan = rows.get(0);
        var facts = new PlanFacts(intake.commune(), plan);
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(
                plan,
                "Thông tin kế hoạch",
                "",
                Optional.empty(),
                Optional.empty(),
                Points.ofPlan(facts, organisation, running)));
        var walk = new Walk(reading.of(facts.part(List.of(), List.of())));
        rows.stream().skip(1).map(walk::next).forEach(lines::add);
        return new Sheet(intake, plan, Numbering.withDoubles(lines));
    }

    /** Goes down the rows and knows in which appendix, group and task each stands. */
    private static final class Walk {

        private final TaskReader reader;
        private String appendix = "";
        private String group = "";
        private Optional<DraftRow> task = Optional.empty();
        private String taskNumber = "";
        private int inGroup;
        private int underTask;

        Walk(TaskReader reader) {
            this.reader = reader;
        }

        Sheet.Line next(DraftRow row) {
            return switch (row.kind()) {
                case PLAN -> plain(row, "", "");
                case APPENDIX -> appendix(row);
                case GROUP -> group(row);
                case INDICATOR -> row.isDeleted() ? plain(row, where(""), "") : indicator(row);
                case TASK, SUB_ROW, DRAFT -> row.isDeleted() ? plain(row, where(""), "") : task(row);
            };
        }

        private Sheet.Line appendix(DraftRow row) {
            appendix = row.cell(Columns.TITLE).split("[:.]", 2)[0].strip();
            group = "";
            startGroup();
            return plain(row, appendix, "");
        }

        private Sheet.Line group(DraftRow row) {
            if (!row.isDeleted()) {
                group = row.cell(Columns.NUMBER);
                startGroup();
            }
            return plain(row, where(""), row.cell(Columns.NUMBER));
        }

        private void startGroup() {
            inGroup = 0;
            task = Optional.empty();
        }

        private Sheet.Line task(DraftRow row) {
            var parent = row.kind() == RowKind.SUB_ROW ? task : Optional.<DraftRow>empty();
            var number = parent.isPresent() ? Numbering.letter(underTask++) : number(row);
            if (parent.isEmpty()) {
                task = Optional.of(row);
                taskNumber = number;
                underTask = 0;
            }
            var place = where(parent.map(main -> taskNumber).orElse("") + number);
            var bare = new Sheet.Line(row, place, number, parent, Optional.empty(), List.of());
            var read = reader.read(PlanPartOf.cells(bare), row.cell(Columns.RESPONSIBLE));
            return new Sheet.Line(row, bare.where(), number, parent, Optional.of(read), Points.ofTask(row, read));
        }

        private Sheet.Line indicator(DraftRow row) {
            var number = row.cell(Columns.NUMBER);
            var bare = new Sheet.Line(row, where(number), number, Optional.empty(), Optional.empty(), List.of());
            var read = PlanPartOf.isHeading(row)
                    ? Optional.<TaskReader.Read>empty()
                    : Optional.of(reader.read(PlanPartOf.cells(bare), ""));
            return new Sheet.Line(row, bare.where(), number, bare.parent(), read, Points.ofIndicator(row, read));
        }

        private String number(DraftRow row) {
            inGroup++;
            var own = row.cell(Columns.NUMBER);
            return own.isBlank() && row.kind() == RowKind.DRAFT ? String.valueOf(inGroup) : own;
        }

        private Sheet.Line plain(DraftRow row, String where, String number) {
            var points = row.isDeleted() ? List.<Point>of() : Points.ofOther(row);
            return new Sheet.Line(row, where, number, Optional.empty(), Optional.empty(), points);
        }

        private String where(String number) {
            return String.join(
                    " / ",
                    List.of(appendix, group, number).stream()
                            .filter(part -> !part.isBlank())
                            .toList());
        }
    }
}
