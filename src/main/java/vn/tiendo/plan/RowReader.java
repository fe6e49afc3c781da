package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Aliases;
import vn.tiendo.unit.Collective;
import vn.tiendo.unit.CollectiveReading;
import vn.tiendo.unit.UnitCell;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitReading;

/** The one reading of a task's cells, for a file that is extracted and for a plan that is stored ("5 rõ", rules.md). */
public final class RowReader {

    static final String NO_LEAD = "Chưa rõ người: chưa xác định được đơn vị chủ trì.";

    private static final int YEARS_AHEAD = 10;

    private final PlanDates plan;
    private final WorkingCalendar calendar;
    private final Aliases aliases;
    private final LocalDate firstDay;

    /**
     * @param plan the plan's dates, by which deadlines without a year are reckoned
     * @param remembered spellings of units that a plan desk has mapped before
     */
    public RowReader(PlanDates plan, WorkingCalendar calendar, Map<String, UnitKind> remembered) {
        this(plan, calendar, Aliases.ofKinds(remembered));
    }

    /** @param aliases the spellings of units that the commune knows */
    public RowReader(PlanDates plan, WorkingCalendar calendar, Aliases aliases) {
        this(plan, calendar, aliases, plan.start());
    }

    private RowReader(PlanDates plan, WorkingCalendar calendar, Aliases aliases, LocalDate firstDay) {
        this.plan = plan;
        this.calendar = calendar;
        this.aliases = aliases;
        this.firstDay = firstDay;
    }

    /** The reader of a draft on that day: what is due before it will be past when the plan is issued, whenever that is. */
    RowReader onDraftOf(LocalDate today) {
        return today.isAfter(firstDay) ? new RowReader(plan, calendar, aliases, today) : this;
    }

    public RowReading read(RowCells cells) {
        var lead = UnitCell.read(cells.lead(), aliases);
        var coordinating = UnitCell.read(cells.coordinating(), aliases);
        var deadline = new DeadlineReader(calendar).read(cells.deadline(), plan);
        var output = OutputReader.read(cells.output());
        var doubts = new ArrayList<Doubt>();
        doubts.addAll(aboutLead(cells, lead));
        doubts.addAll(unknown(PlanColumn.COORDINATING, coordinating));
        about(deadline).ifPresent(doubts::add);
        if (output.types().isEmpty()) {
            doubts.add(Doubt.gap(PlanColumn.OUTPUT, output.asWritten(), "Chưa rõ kết quả: không ghi sản phẩm."));
        }
        doubts.addAll(ReferenceElsewhere.in(cells));
        return new RowReading(lead, coordinating, deadline, output, doubts);
    }

    private static List<Doubt> aboutLead(RowCells cells, UnitReading lead) {
        var doubts = new ArrayList<>(unknown(PlanColumn.LEAD, lead));
        if (lead.kinds().isEmpty()) {
            doubts.add(Doubt.gap(PlanColumn.LEAD, cells.lead(), NO_LEAD));
        }
        lead.outside()
                .forEach(body -> doubts.add(Doubt.notice(
                        PlanColumn.LEAD,
                        body,
                        "Cơ quan ngoài xã, phường không chủ trì được, chỉ phối hợp: " + body + ".")));
        lead.collectives().forEach(collective -> doubts.add(collectiveLead(collective)));
        return doubts;
    }

    private static Doubt collectiveLead(CollectiveReading lead) {
        var why = lead.collective() == Collective.CONCERNED
                ? "«" + lead.asWritten() + "» không nói rõ là đơn vị nào; hãy nêu tên đơn vị chủ trì."
                : "Chủ trì là tên gọi chung: " + lead.asWritten() + "; mỗi đơn vị sẽ có một phần việc.";
        return Doubt.notice(PlanColumn.LEAD, lead.asWritten(), why);
    }

    private static List<Doubt> unknown(PlanColumn column, UnitReading reading) {
        var who = column == PlanColumn.LEAD ? "đơn vị" : "đơn vị phối hợp";
        return reading.unknown().stream()
                .map(token -> Doubt.gap(column, token, "Chưa xác định được " + who + ": " + token + "."))
                .toList();
    }

    private Optional<Doubt> about(Deadline deadline) {
        var written = deadline.asWritten();
        return switch (deadline.kind()) {
            case INVALID -> doubt(written, "Thời hạn không hợp lệ: " + written + ".");
            case UNKNOWN -> doubt(written, "Chưa đọc được thời hạn: " + written + ".");
            case BLANK -> doubt(written, "Chưa rõ thời gian: không ghi thời hạn.");
            default ->
                deadline.due()
                        .flatMap(due -> isPast(due)
                                ? doubt(written, "Thời hạn đã qua khi ban hành: " + written + ".")
                                : tooFar(deadline, due));
        };
    }

    /** A slip of the pen ("10/2062"); a range of years may reach that far. */
    private Optional<Doubt> tooFar(Deadline deadline, LocalDate due) {
        return plan.isOfKnownYear()
                        && deadline.kind() != DeadlineClass.YEAR_RANGE
                        && due.getYear() > plan.year() + YEARS_AHEAD
                ? doubt(deadline.asWritten(), "Thời hạn xa bất thường: " + deadline.asWritten() + ".")
                : Optional.empty();
    }

    /** Before the day of issue; of a draft before the year that it is for, for plans carry last year's dates along. */
    private boolean isPast(LocalDate due) {
        return due.isBefore(firstDay);
    }

    private static Optional<Doubt> doubt(String written, String why) {
        return Optional.of(Doubt.gap(PlanColumn.DEADLINE, written, why));
    }
}
