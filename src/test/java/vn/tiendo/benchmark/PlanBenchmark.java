package vn.tiendo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.overview.Supervising;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.unit.CommuneImport;

/** How long the issue of a large plan and the opening of a task take, on the durable database and over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tiendo.database.throwaway=false", "tiendo.demo=true"})
class PlanBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final String PASSWORD = "TienDo@2026";
    private static final int COMMUNES = Integer.getInteger("tiendo.benchmark.communes", 30);
    private static final int WARM_UPS = 2;
    private static final int OPENINGS = Integer.getInteger("tiendo.benchmark.openings", 300);
    private static final int LOOKS = 30;

    @Autowired
    CommuneImport communes;

    @Autowired
    PlanImport plans;

    @Autowired
    PlanIssuing issuing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Supervising supervising;

    @LocalServerPort
    int port;

    private final HundredTasks samples = new HundredTasks();
    private final List<String> report = new ArrayList<>();
    private int issued;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("tien-do-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
        properties.add("tiendo.data", data::toString);
    }

    @Test
    void measure() throws Exception {
        var first = new Times();
        first.measure(() -> issue("an-lao"));
        report.add(first.line("issue 100 tasks, the first ever"));
        for (var i = 0; i < WARM_UPS; i++) {
            issue("an-lao");
        }
        report.add(issues(3, "an-lao").line("issue 100 tasks, one commune's plans" + load()));
        opening("one commune's plans");
        for (var i = 1; i < COMMUNES; i++) {
            var commune = "an-lao-" + i;
            communes.load(samples.organisation(commune), Optional.of(commune));
            issue(commune);
        }
        jdbc.sql("analyze").update();
        report.add(issues(5, "an-lao-1").line("issue 100 tasks, " + COMMUNES + " communes' plans" + load()));
        report.add(standings().line("of that, writing where these tasks stand"));
        overview(COMMUNES + " communes' plans");
        opening(COMMUNES + " communes' plans");
        print();
    }

    private Times issues(int times, String commune) throws Exception {
        var measured = new Times();
        for (var i = 0; i < times; i++) {
            measured.measure(() -> issue(commune));
        }
        return measured;
    }

    /** Reading the file is part of what the plan desk waits for, but not of the issue; it is not measured. */
    private boolean issue(String commune) throws IOException {
        var plan = plans.load(samples.plan(commune, TODAY.toString()), commune);
        var facts = new PlanIssuing.Issue(++issued + "/KH-DO", TODAY, "Đo thời gian.");
        issuing.issue(plan, facts, HundredTasks.planDesk(commune));
        return true;
    }

    /** What an issue does at its end, once more for each commune. */
    private Times standings() throws Exception {
        var times = new Times();
        for (var plan : jdbc.sql("select id from plan where issued_at is not null and commune <> 'an-lao'")
                .query(UUID.class)
                .list()) {
            jdbc.sql("delete from task_standing where plan = ?").param(plan).update();
            times.measure(() -> supervising.rebuild(plan));
        }
        return times;
    }

    private void overview(String under) throws Exception {
        var leader = Visitor.loggedIn(port, "anlao.pct", PASSWORD);
        var tasks = jdbc.sql("select count(*) from task_standing where commune = 'an-lao'")
                .query(Long.class)
                .single();
        var rows = ", " + tasks + " rows of the commune, " + under;
        for (var path : List.of("/tien-do/so-lieu", "/tien-do", "/tien-do/viec?tim=so%20hoa", "/tien-do/viec.xlsx")) {
            var times = new Times();
            leader.get(path);
            for (var i = 0; i < LOOKS; i++) {
                times.measure(() -> leader.get(path));
            }
            report.add(times.line("GET " + path + rows));
        }
    }

    private String load() {
        var open = jdbc.sql("select count(*) from work_item").query(Long.class).single();
        return ", " + open + " open steps";
    }

    private void opening(String under) throws Exception {
        var visitors = new HashMap<String, Visitor>();
        var whole = new Times();
        var form = new Times();
        var tasks = openTasks();
        for (var task : tasks) {
            var visitor = visitor(visitors, task.get("assignee").toString());
            visitor.open(task.get("task_id").toString()); // the person's page has been open for a while
        }
        for (var i = 0; i < OPENINGS; i++) {
            var task = tasks.get(i % tasks.size());
            var id = task.get("task_id").toString();
            var visitor = visitor(visitors, task.get("assignee").toString());
            whole.measure(() -> visitor.open(id));
            form.measure(() -> visitor.formVariables(id));
        }
        report.add(whole.line("open a task (all four requests), " + under));
        report.add(form.line("of that, the form's facts and choices"));
        report.add(lists(visitors).line("list \"Việc của đơn vị\", " + under));
    }

    /** Every kind of step that is open, each for a few people. */
    private List<Map<String, Object>> openTasks() {
        return jdbc.sql(
                        """
                        select task_id, assignee from (
                            select *, row_number() over (partition by step order by task_id) as place from work_item
                            where commune = 'an-lao' and assignee is not null) open
                        where place <= 6 order by place, step""")
                .query()
                .listOfRows();
    }

    private Times lists(Map<String, Visitor> visitors) throws Exception {
        var filter = jdbc.sql("select id_ from act_ru_filter where name_ = 'Việc của đơn vị'")
                .query(String.class)
                .single();
        var times = new Times();
        for (var visitor : visitors.values()) {
            visitor.list(filter);
            for (var i = 0; i < 5; i++) {
                times.measure(() -> visitor.list(filter));
            }
        }
        return times;
    }

    private Visitor visitor(Map<String, Visitor> visitors, String username) throws Exception {
        if (!visitors.containsKey(username)) {
            visitors.put(username, Visitor.loggedIn(port, username, PASSWORD));
        }
        return visitors.get(username);
    }

    private void print() {
        System.out.printf("%n| %-58s |    n |   p50 ms |   p95 ms |   max ms |%n", "");
        System.out.println("|---|--:|--:|--:|--:|");
        report.forEach(System.out::println);
    }
}
