package vn.tiendo.measurement;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** The plan desk opens a round beside the yearly one: of an earlier year to begin with, or within the year. */
@Component
class OpeningByHand {

    private static final int EARLIEST = 2000;

    private final MeasuringCase work;
    private final StartingRound starting;
    private final Plans plans;
    private final PlanDesk desk;
    private final Indicators indicators;

    OpeningByHand(MeasuringCase work, StartingRound starting, Plans plans, PlanDesk desk, Indicators indicators) {
        this.work = work;
        this.starting = starting;
        this.plans = plans;
        this.desk = desk;
        this.indicators = indicators;
    }

    /**
     * Opens a round in which every lead unit is asked.
     *
     * @param due the last day for the units, today or later
     * @throws Refusal if one of that year is under way, or the year has not begun
     */
    @Transactional
    UUID open(UUID id, int year, LocalDate due, String reason, String by) {
        var plan = plans.get(id);
        desk.require(by, plan.commune());
        work.rounds.lockPlan(id);
        Refusal.unless(plan.issued(), "Chỉ đo được chỉ tiêu của kế hoạch đã ban hành.");
        Refusal.unless(!reason.isBlank(), "Hãy nêu lý do mở đợt đo.");
        Refusal.unless(
                year >= EARLIEST && year <= work.today().getYear(), "Năm đo phải là năm nay hoặc một năm trước đó.");
        Refusal.unless(!due.isBefore(work.today()), "Hạn gửi không được trước ngày hôm nay.");
        Refusal.unless(
                !OpeningMeasurings.ledBy(indicators.of(id)).isEmpty(),
                "Kế hoạch này không có chỉ tiêu nào có đơn vị chủ trì.");
        Refusal.unless(
                work.rounds.findByPlanOrderByYearDescNumberDesc(id).stream()
                        .noneMatch(round -> round.year == year && round.isOpen()),
                "Đợt đo của năm " + year + " đang mở; hãy theo dõi đợt đó.");
        return starting.start(plan, year, due, new MeasuringRound.Opening(by, reason));
    }
}
