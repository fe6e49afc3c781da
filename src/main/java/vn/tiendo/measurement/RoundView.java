package vn.tiendo.measurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.RecordLine;

/** A round as its page shows it: who has entered, who is missing. */
public record RoundView(
        UUID id,
        UUID plan,
        String planLabel,
        String called,
        String state,
        String due,
        String opened,
        String reason,
        int accepted,
        int all,
        boolean mayUrge,
        List<Row> rows,
        List<RecordLine> record) {

    /** A unit's part. @param missing whether it has not signed though its day is over */
    public record Row(
            UUID id,
            String unit,
            String state,
            String mark,
            boolean missing,
            String signed,
            String officer,
            int lines,
            long answered,
            String urged) {}

    /** Puts it together from the tables, with the parts that are the reader's to read. */
    @Component
    static class Builder {

        private final MeasuringCase work;
        private final MeasuringAccess access;
        private final UrgingMeasuring urging;

        Builder(MeasuringCase work, MeasuringAccess access, UrgingMeasuring urging) {
            this.work = work;
            this.access = access;
            this.urging = urging;
        }

        RoundView of(MeasuringRound round, String viewer) {
            var parts = work.measurings.findByRoundOrderByUnit(round.id);
            var readable =
                    parts.stream().filter(part -> access.mayRead(part, viewer)).toList();
            var by = round.automatic ? "tự mở" : work.organisation.nameOf(round.openedBy);
            return new RoundView(
                    round.id,
                    round.plan,
                    work.plan(round).label(),
                    round.called(),
                    round.state.wording(),
                    VietnamTime.format(round.due),
                    VietnamTime.format(VietnamTime.date(round.openedAt)) + ", " + by,
                    round.reason,
                    (int) parts.stream().filter(Measuring::isAccepted).count(),
                    parts.size(),
                    round.isOpen() && access.isDesk(round.commune, viewer),
                    rows(round, readable),
                    MeasuringSubjects.lines(work.record, round.id, work.organisation));
        }

        private List<Row> rows(MeasuringRound round, List<Measuring> parts) {
            var urged = urging.last(round.id);
            return parts.stream()
                    .map(part -> row(
                            round,
                            part,
                            Optional.ofNullable(urged.get(part.id))
                                    .map(VietnamTime::format)
                                    .orElse("")))
                    .toList();
        }

        private Row row(MeasuringRound round, Measuring part, String urged) {
            var lines = work.lines.of(part.id);
            var missing = part.firstSignedAt == null && round.due.isBefore(work.today());
            return new Row(
                    part.id,
                    work.unitName(part),
                    part.state.wording(),
                    part.isAccepted() ? "trong-han" : missing ? "qua-han" : "khac",
                    missing,
                    Optional.ofNullable(part.firstSignedAt)
                                    .map(VietnamTime::format)
                                    .orElse("")
                            + (part.late ? " (muộn)" : ""),
                    part.officer().map(work.organisation::nameOf).orElse(""),
                    lines.size(),
                    lines.stream()
                            .filter(line -> line.entry().answer().isPresent())
                            .count(),
                    urged);
        }
    }
}
