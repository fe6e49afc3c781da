package vn.tiendo.demo;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.RegimeKind;
import vn.tiendo.plan.SettingRegime;
import vn.tiendo.report.SavingLine;
import vn.tiendo.report.UnitReportDirectory;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItems;

/** The reports of June in the story: the plan desk names the days, some units are done, one waits for its head, most have not begun. */
@Component
@ConditionalOnProperty("tiendo.demo")
class DemoReports {

    /** When the plan desk names the days, which the plan itself leaves open: June is the first month. */
    static final LocalDateTime NAMED = LocalDateTime.of(2026, 5, 21, 9, 0);

    private static final String DESK = "anlao.vhxh.tonghop";

    private final SettingRegime regimes;
    private final UnitReportDirectory reports;
    private final SavingLine saving;
    private final WorkItems items;
    private final StepRunner runner;

    DemoReports(
            SettingRegime regimes, UnitReportDirectory reports, SavingLine saving, WorkItems items, StepRunner runner) {
        this.regimes = regimes;
        this.reports = reports;
        this.saving = saving;
        this.items = items;
        this.runner = runner;
    }

    void nameDays(UUID plan) {
        regimes.set(plan, RegimeKind.MONTHLY, "18", "20", DESK);
    }

    /** One unit has sent, one waits for its head's signature, one officer is at it. */
    void play(UUID plan) {
        var sent = reports.latest(plan, "HCC").orElseThrow();
        handIn(sent, "anlao.hcc.truong");
        submit(sent, "anlao.hcc.truong", Map.of("decision", "SIGN"));
        var handedIn = reports.latest(plan, "KT").orElseThrow();
        submit(handedIn, "anlao.kt.truong", Map.of("action", "DELEGATE", "officer", "anlao.kt.cv1"));
        handIn(handedIn, "anlao.kt.cv1");
        var begun = reports.latest(plan, "VP").orElseThrow();
        saving.nothingAtAll(begun, "anlao.vp.truong");
    }

    private void handIn(UUID report, String by) {
        saving.nothingAtAll(report, by);
        submit(report, by, Map.of("action", "HAND_IN"));
    }

    private void submit(UUID report, String by, Map<String, Object> fields) {
        runner.submit(by, items.of(report).get(0).taskId(), fields);
    }
}
