package vn.tiendo.assignment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.CommuneImport;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.ClockMoved;
import vn.tiendo.workflow.OpenWork;
import vn.tiendo.workflow.RecordEntry;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Timers;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/**
 * The whole product in real use, on its engine and a PostgreSQL, with the units and people of xã An Lão and a clock that
 * the test sets; each test issues a plan of its own and acts as the people themselves do. One context serves all.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "TIENDO_ADMIN_USER=vanhanh",
            "TIENDO_ADMIN_PASSWORD=TienDo@2026",
            "camunda.bpm.job-execution.enabled=false",
            "tiendo.reminding.cron=-",
            "tiendo.reporting.cron=-"
        })
abstract class CommuneTest {

    static final String COMMUNE = "an-lao";
    static final String CHAIR = "anlao.chutich";
    static final String LEADER = "anlao.pct";
    static final String DESK = "anlao.vhxh.tonghop";
    static final String DESK_HEAD = "anlao.vhxh.truong";
    static final String CLERK = "anlao.vanthu";
    static final String HEAD = "anlao.kt.truong";
    static final String OFFICER = "anlao.kt.cv1";

    private static final SettableClock CLOCK = new SettableClock();
    private static final AtomicInteger PLANS = new AtomicInteger();

    @TestBean
    Clock clock;

    static Clock clock() {
        return CLOCK;
    }

    @Autowired
    CommuneImport communes;

    @Autowired
    Organisation organisation;

    @Autowired
    Accounts accounts;

    @Autowired
    PlanImport plans;

    @Autowired
    PlanIssuing issuing;

    @Autowired
    StepRunner runner;

    @Autowired
    Timers timers;

    @Autowired
    OpenWork openWork;

    @Autowired
    WorkItems items;

    @Autowired
    Documents documents;

    @Autowired
    Assignments assignments;

    @Autowired
    Coordinations coordinations;

    @Autowired
    Filings filings;

    @Autowired
    Entries entries;

    @Autowired
    Record record;

    @Autowired
    Facts facts;

    @Autowired
    StoppingAssignment stopping;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ObjectMapper json;

    private final List<UUID> issued = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        on("2026-06-10");
        if (organisation.communes().isEmpty()) {
            communes.load(new ClassPathResource("sample/an-lao/commune.yaml").getInputStream(), Optional.of(COMMUNE));
            accounts.openAll("TienDo@2026");
        }
    }

    /** What is still open would be found by the timers of the next test. */
    @AfterEach
    void endWhatIsOpen() {
        issued.stream()
                .flatMap(plan -> assignments.findByPlanAndParentIsNull(plan).stream())
                .filter(assignment -> !assignment.hasEnded())
                .forEach(assignment -> stopping.stop(assignment.id, actor(CHAIR), "Hết phần thử"));
        end("obstacle"); // it outlives its task
        end("publication");
        end("indicator-round");
        end("indicator-measuring");
    }

    /** Periods and reports that a test opened would be found by the reminders and timers of the next; no plan opens more. */
    void endReports() {
        jdbc.sql("delete from plan_regime").update();
        Stream.of("periodic-report", "unit-report", "commune-report").forEach(this::end);
        jdbc.sql("delete from work_item where subject_kind in ('REPORT_PERIOD', 'UNIT_REPORT', 'COMMUNE_REPORT')")
                .update();
    }

    void end(String process) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "Hết phần thử"));
    }

    vn.tiendo.workflow.Actor actor(String username) {
        return new vn.tiendo.workflow.Actor(
                organisation.person(username).orElseThrow(), vn.tiendo.unit.Authority.HOLDER);
    }

    void on(String day) {
        at(LocalDate.parse(day).atTime(LocalTime.of(8, 0)));
    }

    void at(LocalDateTime time) {
        CLOCK.set(time);
        events.publishEvent(new ClockMoved());
    }

    /** Lets the time pass up to a day, firing what falls due at each month's beginning and on the day itself. */
    void passTo(String day) {
        var last = LocalDate.parse(day);
        var next = VietnamTime.today(CLOCK).with(TemporalAdjusters.firstDayOfNextMonth());
        for (; next.isBefore(last); next = next.plusMonths(1)) {
            jumpTo(next.toString());
        }
        jumpTo(day);
    }

    /** As after a stop: all that fell due in between fires on one day. */
    void jumpTo(String day) {
        on(day);
        timers.fireDue(Date.from(CLOCK.instant()));
    }

    UUID draft(Map<String, Object> head, Row... rows) {
        var tasks = new ArrayList<Map<String, Object>>();
        Arrays.stream(rows).forEach(row -> tasks.add(row.cells(tasks.size() + 1)));
        var plan = new HashMap<String, Object>(Map.of(
                "commune",
                COMMUNE,
                "date",
                VietnamTime.today(CLOCK).toString(),
                "subject",
                "Kế hoạch thử năm 2026",
                "leader",
                "vice-chair"));
        plan.putAll(head);
        plan.put(
                "appendices",
                List.of(Map.of(
                        "title",
                        "Phụ lục",
                        "groups",
                        List.of(Map.of("number", "I", "title", "Nhóm", "tasks", tasks)))));
        try {
            return plans.load(new ByteArrayInputStream(json.writeValueAsBytes(Map.of("plan", plan))), COMMUNE);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID issue(UUID draft, String gapReason) {
        var number = PLANS.incrementAndGet() + "/KH-UBND";
        issuing.issue(draft, new PlanIssuing.Issue(number, VietnamTime.today(CLOCK), gapReason), DESK);
        issued.add(draft);
        return draft;
    }

    /** A plan that the test issues by its process; what it starts is ended with the test. */
    UUID ending(UUID plan) {
        issued.add(plan);
        return plan;
    }

    UUID issuedWith(Map<String, Object> head, Row row) {
        var plan = issue(draft(head, row), "Vẫn ban hành");
        return assignments.findByPlanAndParentIsNull(plan).get(0).id;
    }

    UUID issued(Row row) {
        return issuedWith(Map.of(), row);
    }

    Assignment of(UUID id) {
        return assignments.get(id);
    }

    String state(UUID id) {
        return of(id).state().wording();
    }

    /** The steps that are open on the task itself, without those of coordinating units. */
    List<String> open(UUID id) {
        return items.of(id).stream()
                .filter(item -> item.coordination().isEmpty())
                .map(item -> item.step().replace("userTask_", ""))
                .sorted()
                .toList();
    }

    WorkItem item(UUID id, String step) {
        return items.of(id).stream()
                .filter(item -> item.step().equals("userTask_" + step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not open: " + step + " but " + open(id)));
    }

    void act(String username, UUID id, String step, Map<String, Object> fields) {
        runner.submit(username, item(id, step).taskId(), fields);
    }

    void accept(UUID id, String head, String officer) {
        act(head, id, "acceptAssignment", Map.of("decision", "ACCEPT", "officer", officer));
    }

    void accept(UUID id) {
        accept(id, HEAD, OFFICER);
    }

    void file(UUID id, String officer, String... types) {
        Arrays.stream(types).forEach(type -> upload(id, officer, type));
        act(officer, id, "performAssignment", Map.of("action", "FILE", "done", "Đã xong"));
    }

    void upload(UUID id, String officer, String type) {
        try {
            documents.add(item(id, "performAssignment").taskId(), officer, type + ".docx", type, word());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void sign(UUID id, String head) {
        act(head, id, "signOff", Map.of("decision", "SIGN"));
    }

    static Map<String, Object> returned(String note) {
        return Map.of("decision", "RETURN", "returnReason", "INCOMPLETE", "note", note);
    }

    static Map<String, Object> accepted() {
        return Map.of("decision", "ACCEPT");
    }

    /** From issue to the plan desk's acceptance, for a task that Phòng Kinh tế leads and that asks for a report. */
    void deliver(UUID id) {
        accept(id);
        file(id, OFFICER, "REPORT");
        sign(id, HEAD);
        act(DESK, id, "examineOutput", accepted());
        act(DESK_HEAD, id, "decideOutput", accepted());
    }

    void deputise(String position, String username) {
        jdbc.sql("insert into deputy values (gen_random_uuid(), ?, ?, ?, ?, ?, 'Thử')")
                .params(COMMUNE, position, username, VietnamTime.today(CLOCK), VietnamTime.today(CLOCK))
                .update();
        openWork.followDeputies();
    }

    void endDeputy(String position) {
        jdbc.sql("delete from deputy where commune = ? and position = ? and reason = 'Thử'")
                .params(COMMUNE, position)
                .update();
    }

    void account(String username, boolean open) {
        jdbc.sql("update person set has_account = ? where username = ?")
                .params(open, username)
                .update();
    }

    List<String> events(UUID id) {
        return record.of(id, 100).stream().map(RecordEntry::event).toList();
    }

    static ByteArrayInputStream word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            add(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
