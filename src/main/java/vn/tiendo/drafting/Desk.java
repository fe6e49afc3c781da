package vn.tiendo.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** The rows of one import while it is being changed: each decision checked against what stands there, then kept. */
@Component
class Desk {

    private static final int LONGEST = 4000;

    private final Intakes intakes;
    private final Organisation organisation;
    private final Plans plans;
    private final RememberedNames names;
    private final Clock clock;

    Desk(Intakes intakes, Organisation organisation, Plans plans, RememberedNames names, Clock clock) {
        this.intakes = intakes;
        this.organisation = organisation;
        this.plans = plans;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What a person wants a cell to say.
     *
     * @param value null: as written
     * @param version of the cell that the person saw; null: whatever stands there
     */
    public record Wanted(UUID row, String column, @Nullable String value, @Nullable Integer version) {}

    /** Whether people may still change it: not while it is submitted, nor once it is issued. */
    boolean isOpen(Intake intake) {
        return intake.plan()
                .map(plan -> plans.get(plan).state())
                .map(PlanState::isWithPlanDesk)
                .orElse(true);
    }

    /** The rows, which nobody else changes until the transaction ends. */
    Work begin(UUID id, String by) {
        var intake = intakes.lock(id);
        Refusal.unless(isOpen(intake), "Kế hoạch đang được trình hoặc đã ban hành nên không sửa được nữa.");
        return new Work(intake, intakes.rows(id), by);
    }

    /** One person's changes to an import. */
    final class Work {

        private final Intake intake;
        private final String by;
        private final Map<UUID, DraftRow> rows = new LinkedHashMap<>();
        private final List<Changes.Edit> edits = new ArrayList<>();

        private Work(Intake intake, List<DraftRow> rows, String by) {
            this.intake = intake;
            this.by = by;
            rows.forEach(row -> this.rows.put(row.id(), row));
        }

        Intake intake() {
            return intake;
        }

        List<DraftRow> rows() {
            return List.copyOf(rows.values());
        }

        List<Changes.Edit> edits() {
            return List.copyOf(edits);
        }

        DraftRow row(UUID id) {
            return Optional.ofNullable(rows.get(id))
                    .orElseThrow(() -> new Refusal("Không tìm thấy dòng này trong bản nhập."));
        }

        /**
         * @throws StaleCell if somebody else decided the cell in between
         * @throws Refusal if the row has no such cell, or the text is too long
         */
        void decide(Wanted wanted) {
            var row = row(wanted.row());
            require(row, wanted);
            if (wanted.version() != null && wanted.version() != row.version(wanted.column())) {
                throw stale(row, wanted.column());
            }
            set(row, wanted.column(), wanted.value());
        }

        void set(DraftRow row, String column, @Nullable String value) {
            var before = row.decision(column).map(Decision::value).orElse(null);
            var decision = new Decision(value, by, clock.instant(), row.version(column) + 1);
            var changed = row(row.id()).with(column, decision);
            rows.put(row.id(), changed);
            intakes.decide(changed);
            edits.add(new Changes.Edit(row.id(), column, before, value));
            if (column.startsWith(Columns.ALIAS)) {
                names.say(intake.commune(), column.substring(Columns.ALIAS.length()), value, by);
            }
        }

        /** A row that the file does not have; taking the change back takes it out again. */
        void add(DraftRow template, RowKind kind, Map<String, String> cells) {
            var decided = new LinkedHashMap<String, Decision>();
            cells.forEach((column, value) -> decided.put(column, new Decision(value, by, clock.instant(), 1)));
            var read = new DraftRow.Read(List.of(), template.read().at(), Map.of(), List.of());
            var row = new DraftRow(UUID.randomUUID(), placeAfter(template), kind, Map.of(), read, decided);
            intakes.addRows(intake.id(), List.of(row));
            rows.put(row.id(), row);
            edits.add(new Changes.Edit(row.id(), Columns.DELETED, "1", null));
        }

        private double placeAfter(DraftRow template) {
            var next = rows.values().stream()
                    .mapToDouble(DraftRow::place)
                    .filter(place -> place > template.place())
                    .min();
            return next.isPresent() ? (template.place() + next.getAsDouble()) / 2 : template.place() + 1;
        }

        /** As it stood before the change, unless somebody has gone on from it. */
        void takeBack(Changes.Change change) {
            change.edits().forEach(edit -> {
                var row = row(edit.row());
                var now = row.decision(edit.column()).map(Decision::value).orElse(null);
                if (!java.util.Objects.equals(now, edit.after())) {
                    throw stale(row, edit.column());
                }
                set(row, edit.column(), edit.before());
            });
        }

        private StaleCell stale(DraftRow row, String column) {
            var other = row.decision(column);
            return new StaleCell(
                    row.id(),
                    column,
                    row.version(column),
                    other.map(Decision::by).map(organisation::nameOf).orElse("Người khác"),
                    other.map(Decision::value).orElse(null));
        }
    }

    private static void require(DraftRow row, Wanted wanted) {
        var column = wanted.column();
        var head = row.kind() == RowKind.PLAN || row.kind() == RowKind.APPENDIX;
        Refusal.unless(
                row.kind().columns().contains(column)
                        || column.startsWith(Columns.SEEN)
                        || column.equals(Columns.DELETED) && !head,
                "Dòng này không có ô «" + column + "».");
        Refusal.unless(
                column.length() <= 100
                        && Optional.ofNullable(wanted.value())
                                        .map(String::length)
                                        .orElse(0)
                                <= LONGEST,
                "Ô «" + Columns.caption(column) + "» dài quá " + LONGEST + " ký tự.");
    }
}
