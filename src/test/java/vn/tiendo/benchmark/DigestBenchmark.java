package vn.tiendo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.digest.StartingDigests;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.unit.CommuneImport;
import vn.tiendo.workflow.Timers;

/** How long a morning's reminding takes over many communes, on the durable database. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.database.throwaway=false",
            "tiendo.demo=true",
            "tiendo.reminding.cron=-",
            "camunda.bpm.job-execution.enabled=false"
        })
class DigestBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final int COMMUNES = 46;
    private static final int PLANS = 2;

    @Autowired
    CommuneImport communes;

    @Autowired
    PlanImport plans;

    @Autowired
    PlanIssuing issuing;

    @Autowired
    StartingDigests starting;

    @Autowired
    Timers timers;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final HundredTasks samples = new HundredTasks();
    private final List<String> report = new ArrayList<>();

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("tien-do-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
        properties.add("tiendo.data", data::toString);
    }

    @Test
    void measure() throws Exception {
        for (var i = 1; i <= COMMUNES; i++) {
            fill("an-lao-" + i);
        }
        jdbc.sql("analyze").update();
        var items = count("select count(*) from work_item where commune like 'an-lao-%'");
        var morning = new Times();
        morning.measure(this::morning);
        report.add(morning.line("a morning: " + COMMUNES + " communes, " + items + " open steps, "
                + count("select count(*) from reminder where commune like 'an-lao-%'") + " reminders, "
                + count("select count(*) from mail where kind = 'Nhắc việc hằng ngày' and commune like 'an-lao-%'")
                + " mails"));
        var again = new Times();
        again.measure(this::morning);
        report.add(again.line("looking again, nothing to start"));
        report.forEach(System.out::println);
    }

    private boolean morning() {
        starting.startDue();
        timers.fireDue(Date.from(clock.instant()));
        return true;
    }

    private void fill(String commune) throws IOException {
        communes.load(samples.organisation(commune), Optional.of(commune));
        for (var i = 1; i <= PLANS; i++) {
            var plan = plans.load(samples.plan(commune, TODAY.toString()), commune);
            var facts = new PlanIssuing.Issue(i + "/KH-DO", TODAY, "Đo thời gian.");
            issuing.issue(plan, facts, HundredTasks.planDesk(commune));
        }
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
