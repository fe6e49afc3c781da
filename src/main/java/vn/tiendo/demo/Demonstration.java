package vn.tiendo.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.sample.Samples;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.CityAccounts;
import vn.tiendo.unit.CommuneImport;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Timers;

/** Fills an empty demonstration with the sample communes and plays the story of An Lão's plan up to its first day. */
@Component
@Order(10)
@ConditionalOnProperty("tiendo.demo")
class Demonstration implements ApplicationRunner {

    static final String PASSWORD = "TienDo@2026";

    private static final CityAccounts.Official ABOVE = new CityAccounts.Official(
            "haiphong.theodoi",
            "hai-phong",
            "Đặng Thu Hằng",
            "Chuyên viên Sở Khoa học và Công nghệ",
            "haiphong.theodoi@example.vn");

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final CommuneImport communes;
    private final Accounts accounts;
    private final CityAccounts officials;
    private final PlanImport plans;
    private final PlanIssuing issuing;
    private final Organisation organisation;
    private final Story story;
    private final DemoReports reports;
    private final DemoInspection inspection;
    private final DemoClock clock;
    private final DemoTime time;
    private final Timers timers;
    private final TransactionTemplate transaction;

    Demonstration(
            CommuneImport communes,
            Accounts accounts,
            CityAccounts officials,
            PlanImport plans,
            PlanIssuing issuing,
            Organisation organisation,
            Story story,
            DemoReports reports,
            DemoInspection inspection,
            DemoClock clock,
            DemoTime time,
            Timers timers,
            TransactionTemplate transaction) {
        this.communes = communes;
        this.accounts = accounts;
        this.officials = officials;
        this.plans = plans;
        this.issuing = issuing;
        this.organisation = organisation;
        this.story = story;
        this.reports = reports;
        this.inspection = inspection;
        this.clock = clock;
        this.time = time;
        this.timers = timers;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisation.communes().isEmpty()) {
            var started = System.nanoTime();
            timers.alone(() -> transaction.executeWithoutResult(status -> fill()));
            LOG.info("demonstration filled in {} ms", (System.nanoTime() - started) / 1_000_000);
        }
    }

    /** All in one transaction: a start that is cut off leaves an empty demonstration, which the next one fills. */
    private void fill() {
        Samples.COMMUNES.forEach(commune -> communes.load(Samples.file(commune, "commune.yaml"), Optional.of(commune)));
        accounts.openAll(PASSWORD);
        accounts.openOperator("vanhanh", "Người vận hành hệ thống", PASSWORD);
        officials.open(ABOVE, PASSWORD, false, "vanhanh");
        play();
        time.passTo(DemoClock.BEGINNING);
        clock.keep();
    }

    private void play() {
        var issue = story.issue();
        clock.set(issue.date().atTime(8, 0));
        var plan = plans.load(Samples.file("an-lao", "plan.yaml"), "an-lao");
        issuing.issue(plan, issue, "anlao.vhxh.tonghop");
        var steps = story.steps().stream()
                .collect(Collectors.partitioningBy(step -> step.at().isBefore(DemoReports.NAMED)));
        steps.getOrDefault(true, List.of()).forEach(step -> play(plan, step));
        inspection.prepare(plan);
        time.passTo(DemoReports.NAMED);
        reports.nameDays(plan);
        steps.getOrDefault(false, List.of()).forEach(step -> play(plan, step));
        reports.play(plan);
        inspection.conclude();
        story.publish(plan);
    }

    private void play(UUID plan, Story.Step step) {
        time.passTo(step.at());
        story.play(plan, step);
    }
}
