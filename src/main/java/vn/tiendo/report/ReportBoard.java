package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.TaskLines;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.ReportCalendar;
import vn.tiendo.workflow.RecordLine;

/** The periods of a commune, and of each who has sent, who has not, and who was reminded. */
@Component
class ReportBoard {

    private final ReportCase work;
    private final ReportAccess access;
    private final Versions versions;
    private final UrgingUnits urging;
    private final ReportCalendar calendar;
    private final TaskLines lines;

    ReportBoard(
            ReportCase work,
            ReportAccess access,
            Versions versions,
            UrgingUnits urging,
            ReportCalendar calendar,
            TaskLines lines) {
        this.work = work;
        this.access = access;
        this.versions = versions;
        this.urging = urging;
        this.calendar = calendar;
        this.lines = lines;
    }

    /**
     * A period in the list.
     *
     * @param own the report of the reader's own unit; empty if it has none
     */
    public record Listed(
            UUID id,
            UUID plan,
            String planLabel,
            String called,
            String kind,
            String window,
            String units,
            String commune,
            String state,
            String stateCode,
            int sent,
            int all,
            int missing,
            boolean wantsConfirmation,
            Optional<Own> own) {}

    /** The report of the reader's own unit. */
    public record Own(UUID id, String state, String mark) {}

    /** One unit of a period. */
    public record Row(
            UUID id,
            String unit,
            String state,
            String mark,
            String returned,
            String signed,
            int versions,
            String maker,
            String urged) {}

    /** A period with its units. */
    public record Period(
            Listed listed,
            String units,
            String commune,
            String computed,
            String reason,
            boolean maySetDates,
            boolean mayUrge,
            List<Row> rows,
            List<RecordLine> record) {}

    List<Listed> of(String commune, String viewer) {
        return work.periods.findByCommuneOrderByUnitsDueDescYearDescNumberDesc(commune).stream()
                .map(period -> listed(period, viewer))
                .toList();
    }

    /** Plans in force of which nobody said by when units report. */
    List<Plan> withoutDays(String commune) {
        return calendar.withoutDays(commune).stream()
                .filter(plan -> lines.isUnderWay(plan.id()))
                .toList();
    }

    private Listed listed(ReportPeriod period, String viewer) {
        var reports = work.reports.findByPeriodOrderByUnit(period.id);
        var unit = work.organisation.person(viewer).flatMap(person -> person.unit());
        return new Listed(
                period.id,
                period.plan,
                work.plan(period).label(),
                period.called(),
                period.kind.wording(),
                VietnamTime.format(period.windowFirst) + " – " + VietnamTime.format(period.windowLast),
                VietnamTime.format(period.unitsDue),
                period.communeDue().map(VietnamTime::format).orElse("–"),
                period.state.wording(),
                period.state.name(),
                (int) reports.stream().filter(report -> report.sentAt != null).count(),
                reports.size(),
                (int) reports.stream().filter(UnitReport::isMissing).count(),
                period.wantsConfirmation(),
                reports.stream()
                        .filter(report -> unit.filter(report.unit::equals).isPresent())
                        .findFirst()
                        .map(report -> new Own(report.id, report.stateInWords(), mark(report))));
    }

    Period of(ReportPeriod period, String viewer) {
        var desk = access.isDesk(period, viewer);
        var open = period.state == ReportPeriod.State.UNITS;
        return new Period(
                listed(period, viewer),
                VietnamTime.format(period.unitsDue),
                period.communeDue().map(VietnamTime::format).orElse(""),
                computed(period),
                reason(period),
                desk && open,
                desk && !period.isLocked(),
                rows(period, viewer),
                ReportSubjects.lines(work.record, period.id, work.organisation));
    }

    private static String computed(ReportPeriod period) {
        var commune = Optional.ofNullable(period.computedCommune)
                .map(day -> "; xã (phường) " + VietnamTime.format(day))
                .orElse("");
        return "đơn vị " + VietnamTime.format(period.computedUnits) + commune;
    }

    private String reason(ReportPeriod period) {
        return Optional.ofNullable(period.datesReason)
                .map(reason -> reason + " ("
                        + Optional.ofNullable(period.datesBy)
                                .map(work.organisation::nameOf)
                                .orElse("")
                        + Optional.ofNullable(period.datesAt)
                                .map(at -> ", " + VietnamTime.format(at))
                                .orElse("") + ")")
                .orElse("");
    }

    private List<Row> rows(ReportPeriod period, String viewer) {
        var urged = urging.last(period.id);
        return work.reports.findByPeriodOrderByUnit(period.id).stream()
                .filter(report -> access.mayRead(report, viewer))
                .map(report -> row(report, Optional.ofNullable(urged.get(report.id))))
                .toList();
    }

    private Row row(UnitReport report, Optional<UrgingUnits.Urged> urged) {
        return new Row(
                report.id,
                work.unitName(report),
                report.stateInWords(),
                mark(report),
                Optional.ofNullable(report.returned).orElse(""),
                versions.latest(report.id)
                        .map(signed -> work.organisation.nameOf(signed.signedBy()) + ", "
                                + VietnamTime.format(signed.signedAt()))
                        .orElse(""),
                report.versions,
                maker(report),
                urged.map(this::said).orElse(""));
    }

    private String maker(UnitReport report) {
        var performer = work.preparer(report);
        return performer.person().map(work.organisation::nameOf).orElseGet(() -> performer.position().stream()
                .flatMap(position -> work.organisation.acting(report.commune, position, work.today()).stream())
                .map(person -> person.name())
                .collect(Collectors.joining(", ")));
    }

    private String said(UrgingUnits.Urged urged) {
        return VietnamTime.format(urged.day()) + ": "
                + urged.people().stream().map(work.organisation::nameOf).collect(Collectors.joining(", "));
    }

    /** The style that goes with the words. */
    static String mark(UnitReport report) {
        if (report.isMissing()) {
            return "qua-han";
        }
        return switch (report.state) {
            case SENT -> report.late ? "sap-den-han" : "xong";
            case RETURNED -> "sap-den-han";
            case DRAFTING, AWAITING_SIGNATURE -> "khac";
        };
    }
}
