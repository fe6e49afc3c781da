package vn.tiendo.measurement;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;

/** A round begins: its row, its record and its process in one transaction. */
@Component
class StartingRound {

    private final MeasuringCase work;
    private final MeasuringRuns runs;

    StartingRound(MeasuringCase work, MeasuringRuns runs) {
        this.work = work;
        this.runs = runs;
    }

    /** @param due the last day on which units hand their figures in */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID start(Plan plan, int year, LocalDate due, MeasuringRound.Opening opening) {
        var number = (int) work.rounds.findByPlanOrderByYearDescNumberDesc(plan.id()).stream()
                        .filter(round -> round.year == year)
                        .count()
                + 1;
        var round = MeasuringRound.of(plan, year, number, due, opening, work.now());
        work.rounds.save(round);
        var until = "Đơn vị gửi trước khi hết ngày " + VietnamTime.format(due) + ".";
        work.record.note(
                round.id,
                opening.by(),
                "",
                "Mở đợt đo chỉ tiêu " + round.called(),
                (until + " " + opening.reason()).strip());
        runs.startRound(round.id, work.reference(round));
        return round.id;
    }
}
