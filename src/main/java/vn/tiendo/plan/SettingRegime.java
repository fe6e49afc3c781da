package vn.tiendo.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** The plan desk says when a plan is reported on, where the plan does not or was misread. */
@Component
public class SettingRegime {

    private final Plans plans;
    private final Regimes regimes;
    private final PlanDesk desk;
    private final PlanRecord record;

    SettingRegime(Plans plans, Regimes regimes, PlanDesk desk, PlanRecord record) {
        this.plans = plans;
        this.regimes = regimes;
        this.desk = desk;
        this.record = record;
    }

    /**
     * @param units the units' day as a person writes it: "18", "trước 30/11"; blank: unspecified
     * @param commune the commune's day, likewise
     */
    @Transactional
    public void set(UUID id, RegimeKind kind, String units, String commune, String by) {
        var plan = plans.get(id);
        var authority = desk.require(by, plan.commune());
        var regime = new ReportingRegime(kind, ReportDay.parse(kind, units), ReportDay.parse(kind, commune));
        Refusal.unless(
                regime.units().isPresent() || regime.commune().isPresent(),
                "Hãy nhập ngày báo cáo của đơn vị hoặc của xã, phường.");
        regimes.set(id, regime);
        record.note(plan, by, authority, "Đặt chế độ báo cáo", regime.wording());
    }

    @Transactional
    void remove(UUID id, RegimeKind kind, String by) {
        var plan = plans.get(id);
        var authority = desk.require(by, plan.commune());
        Refusal.unless(regimes.remove(id, kind), "Kế hoạch không có chế độ báo cáo này.");
        record.note(plan, by, authority, "Bỏ chế độ báo cáo", kind.wording());
    }
}
