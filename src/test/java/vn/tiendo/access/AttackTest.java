package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a hostile person tries, with an account or without. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.demo=true",
            "logging.level.org.camunda=off",
            "logging.level.vn.tiendo.workflow.EngineErrors=off"
        })
class AttackTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OFFICER = "anlao.hcc.cv2";
    private static final String SHOUT =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty',''.getClass(),''.getClass())"
                    + ".invoke(null,'tiendo.attacked','yes')}";
    private static final String NEW_USER =
            "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"e\",\"email\":\"e@example.vn\"},"
                    + "\"credentials\":{\"password\":\"Evil@2026xyz\"}}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

    private Map<String, String> ids = Map.of();

    @BeforeEach
    void prepare() {
        ids = TwoCommunes.ids(port, jdbc);
    }

    private Visitor as(String username) {
        return VISITORS.computeIfAbsent(username, name -> Visitor.of(port, name));
    }

    private String id(String name) {
        return ids.getOrDefault(name, "");
    }

    private String one(String sql, Object... parameters) {
        return TwoCommunes.one(jdbc, sql, parameters);
    }

    @Test
    void openSessionOfAClosedAccountEndsWithTheNextRequest() {
        var leaver = Visitor.of(port, "anlao.hoipn.cv1");
        assertThat(leaver.get("/tien-do/viec").statusCode()).isEqualTo(200);
        jdbc.sql("update person set has_account = false where username = 'anlao.hoipn.cv1'")
                .update();
        try {
            assertThat(leaver.get("/tien-do/viec").headers().firstValue("Location"))
                    .hasValueSatisfying(page -> assertThat(page).endsWith("/dang-nhap?dong"));
            assertThat(leaver.get("/toi").statusCode()).isEqualTo(401);
            assertThat(leaver.get(ENGINE + "/task").statusCode()).isEqualTo(401);
            assertThat(Visitor.of(port, "anlao.hoipn.cv1").get("/toi").statusCode())
                    .isEqualTo(401);
        } finally {
            jdbc.sql("update person set has_account = true where username = 'anlao.hoipn.cv1'")
                    .update();
        }
    }

    // Expressions in queries (CVE-2026-109432)

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"candidateGroupExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"candidateUserExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"ownerExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"involvedUserExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"assigneeLikeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"dueDateExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"dueAfterExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"followUpBeforeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"createdOnExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"processInstanceBusinessKeyExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"processInstanceBusinessKeyLikeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"taskAssigneeExpression\":\"%s\",\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}]}",
                "{\"assigneeExpression\":\"%s\"}",
                "{\"dueBeforeExpression\":\"%s\"}",
                "{\"expressions\":{\"taskAssignee\":\"%s\"}}",
            })
    void runsNoExpressionThatAClientSends(String query) {
        System.clearProperty("tiendo.attacked");
        var visitor = as(OFFICER);
        var body = query.replace("%s", SHOUT);
        for (var path : new String[] {
            "/task",
            "/task/count",
            "/filter/" + id("filter") + "/list",
            "/filter/" + id("filter") + "/count",
            "/filter/" + id("filter") + "/singleResult",
            "/process-instance",
            "/history/task",
            "/history/process-instance"
        }) {
            visitor.json("POST", ENGINE + path, body);
            visitor.json("POST", "/engine-rest" + path, body);
        }
        visitor.get(ENGINE + "/task?assigneeExpression=" + Visitor.encoded(SHOUT));
        visitor.get(ENGINE + "/task?dueBeforeExpression=" + Visitor.encoded(SHOUT));
        assertThat(System.getProperty("tiendo.attacked")).isNull();
        assertThat(visitor.json(
                                "POST",
                                ENGINE + "/task",
                                "{\"orQueries\":[{\"assigneeExpression\":\"" + SHOUT + "\"}]}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    // The set-up page (CVE-2026-77226)

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin;x/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/%61pi/admin/setup/default/user/create",
                "/%63amunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/set%75p/default/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/ADMIN/setup/default/user/create",
                "/CAMUNDA/api/admin/setup/default/user/create",
            })
    void setsUpNoAdministrator(String path) {
        for (var visitor : new Visitor[] {Visitor.nobody(port), as(OFFICER), as("vanhanh")}) {
            var answer = visitor.json("POST", path, NEW_USER);
            assertThat(answer.statusCode() >= 400 || isLogin(answer)).isTrue();
        }
        assertThat(one("select count(*)::text from act_id_user")).isEqualTo("0");
        assertThat(one("select count(*)::text from person where username = 'evil'"))
                .isEqualTo("0");
        assertThat(as(OFFICER)
                        .json("POST", "/camunda/api/admin/%73etup/default/user/create", NEW_USER)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/{own}/form-v%61riables",
                "/%61uthorization",
                "/%74enant",
                "/gro%75p",
                "/task/{own}/form-variables;x=1",
                "/task/{own}/%66orm-variables",
            })
    void knowsOneSpellingOfAnAddress(String path) {
        var answer = as(OFFICER).get(ENGINE + path.replace("{own}", id("own")));
        assertThat(answer.statusCode()).isBetween(400, 403);
    }

    private static boolean isLogin(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").endsWith(Security.LOGIN);
    }

    // Around the domain

    @Test
    void submitsNothingToWorkOfOthers() {
        var filed =
                "{\"variables\":{\"action\":{\"value\":\"PROGRESS\"},\"percent\":{\"value\":50},\"done\":{\"value\":\"x\"}}}";
        for (var task : new String[] {"other", "foreign"}) {
            var answer = as(OFFICER).json("POST", ENGINE + "/task/" + id(task) + "/submit-form", filed);
            assertThat(answer.statusCode()).isIn(403, 404);
        }
        assertThat(as("anlao.pct")
                        .json("POST", ENGINE + "/task/" + id("own") + "/submit-form", filed)
                        .statusCode())
                .isIn(400, 403);
        assertThat(as("chiminh.pct")
                        .json("POST", ENGINE + "/task/" + id("own") + "/submit-form", filed)
                        .statusCode())
                .isEqualTo(404);
    }

    /** The operator has every right of the engine, so only the domain's own rule stands in the way. */
    @Test
    void theOperatorDoesNobodysWork() {
        var filed =
                "{\"variables\":{\"action\":{\"value\":\"PROGRESS\"},\"percent\":{\"value\":50},\"done\":{\"value\":\"operated\"}}}";

        var answer = as("vanhanh").json("POST", ENGINE + "/task/" + id("own") + "/submit-form", filed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("không phải là người được giao xử lý");
        assertThat(one("select count(*)::text from record_entry where text like '%operated%'"))
                .isEqualTo("0");
    }

    @Test
    void takesOnlyTheFieldsOfTheForm() {
        var task = ENGINE + "/task/" + id("own") + "/submit-form";
        var fields = "\"action\":{\"value\":\"PROGRESS\"},\"percent\":{\"value\":41},"
                + "\"done\":{\"value\":\"<script>alert('done')</script>\"}";
        for (var evil : new String[] {"assignmentId", "outcome", "reference", "due", "evil"}) {
            var more = ",\"" + evil + "\":{\"value\":\"hacked\"}";
            assertThat(as(OFFICER)
                            .json("POST", task, "{\"variables\":{" + fields + more + "}}")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(as(OFFICER)
                        .json("POST", task, "{\"variables\":{" + fields + "}}")
                        .statusCode())
                .isIn(200, 204);
        assertThat(one("select count(*)::text from act_ru_variable where name_ = 'evil' or text_ = 'hacked'"))
                .isEqualTo("0");
        assertThat(as(OFFICER).get("/nhiem-vu/" + id("ownAssignment")).body())
                .contains("&lt;script&gt;alert(&#39;done&#39;)")
                .doesNotContain("<script>alert");
    }

    @Test
    void takesOneOfTwoEqualSubmissions() throws Exception {
        var visitor = as(OFFICER);
        var task = id("own");
        var body =
                "{\"variables\":{\"action\":{\"value\":\"PROGRESS\"},\"percent\":{\"value\":55},\"done\":{\"value\":\"twice\"}}}";
        try (var both = new Both()) {
            var answers = both.run(() -> visitor.json("POST", ENGINE + "/task/" + task + "/submit-form", body)
                    .statusCode());
            assertThat(answers.stream().filter(status -> status < 300)).hasSize(1);
        }
        assertThat(visitor.json("POST", ENGINE + "/task/" + task + "/submit-form", body)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(one("select count(*)::text from record_entry where text like '%twice%'"))
                .isEqualTo("1");
    }

    private static final class Both implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        java.util.List<Integer> run(java.util.concurrent.Callable<Integer> action) throws Exception {
            var started =
                    IntStream.range(0, 2).mapToObj(i -> threads.submit(action)).toList();
            return java.util.List.of(started.get(0).get(), started.get(1).get());
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    @Test
    void takesUpWorkForNobodyElse() {
        var task = one("select task_id from work_item where commune = 'chi-minh' and position = 'KT.head' limit 1");
        jdbc.sql("update act_ru_task set assignee_ = null where id_ = ?")
                .param(task)
                .update();
        jdbc.sql("update work_item set assignee = null where task_id = ?")
                .param(task)
                .update();
        var head = as("chiminh.kt.truong");

        var given = head.json("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"chiminh.kt.cv1\"}");
        var foreign = head.json("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"anlao.hcc.cv2\"}");
        assertThat(given.statusCode()).isEqualTo(400);
        assertThat(given.body()).contains("chỉ nhận cho chính mình");
        assertThat(foreign.statusCode()).isEqualTo(400);

        assertThat(head.json("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"chiminh.kt.truong\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(one("select assignee from work_item where task_id = ?", task))
                .isEqualTo("chiminh.kt.truong");
    }

    // The operator in Cockpit

    @Test
    void deletesOnlyTheWholeProcess() {
        var operator = as("vanhanh");
        var part = operator.json("DELETE", ENGINE + "/process-instance/" + id("otherPart"), "");
        assertThat(part.statusCode()).isEqualTo(403);
        assertThat(part.body()).contains("Chỉ hủy được cả quy trình");
        var root = ENGINE + "/process-instance/" + id("otherRoot");
        assertThat(operator.json("DELETE", root + "?skipSubprocesses=true", "").statusCode())
                .isEqualTo(403);
        assertThat(operator.json("DELETE", root + "?skipCustomListeners=true&skipIoMappings=true", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(one("select count(*)::text from work_item where subject = ?::uuid", id("otherAssignment")))
                .isEqualTo("0");
        var page = as("anlao.pct").get("/nhiem-vu/" + id("otherAssignment")).body();
        assertThat(page).contains("dừng thực hiện").contains("Người vận hành hủy quy trình");
    }

    @Test
    void theOperatorErasesNoHistory() {
        assertThat(as("vanhanh")
                        .json("POST", ENGINE + "/history/cleanup?immediatelyDue=true", "")
                        .statusCode())
                .isEqualTo(403);
    }

    /** The calendar is one for all communes: an administrator of one of them changes nobody's working days. */
    @Test
    void aCommunesAdministratorDoesNotChangeTheCalendarOfAll() {
        var administrator = as("anlao.quantri");
        assertThat(administrator.get("/quan-tri/lich?nam=2098").body()).contains("chỉ người vận hành được sửa lịch");
        for (var change : new String[] {"du-kien?nam=2098", "van-hoa?nam=2098", "bo?nam=2026&ngay=01/01/2026"}) {
            assertThat(administrator.form("/quan-tri/lich/" + change, "").statusCode())
                    .isEqualTo(403);
        }
        assertThat(one("select count(*)::text from calendar_day where day > '2098-01-01' and day < '2099-01-01'"))
                .isEqualTo("0");
        assertThat(one("select count(*)::text from calendar_day where day = '2026-01-01'"))
                .isEqualTo("1");
    }

    // Login and session

    @Test
    void givesANewSessionAtLogin() {
        var visitor = Visitor.nobody(port);
        visitor.get("/dang-nhap");
        var before = visitor.cookie("TIENDO");
        visitor.login(OFFICER, Visitor.PASSWORD);
        assertThat(visitor.cookie("TIENDO")).isPresent().isNotEqualTo(before);
    }

    /** Else the requests of the first page each make one, and a form of it holds an older one. */
    @Test
    void givesTheTokenOfFormsWithTheLoginItself() {
        var visitor = Visitor.nobody(port);
        visitor.login(OFFICER, Visitor.PASSWORD);
        var token = visitor.cookie("TIENDO-XSRF");

        visitor.get("/toi");

        assertThat(token).isPresent().isEqualTo(visitor.cookie("TIENDO-XSRF"));
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        var cookie = Visitor.nobody(port).login(OFFICER, Visitor.PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("TIENDO="))
                .findFirst();
        assertThat(cookie).hasValueSatisfying(line -> assertThat(line).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void locksAfterFiveFailures() {
        var visitor = Visitor.nobody(port);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.login("tanhong.kt.cv1", "wrong")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith("?sai");
        }
        assertThat(visitor.login("tanhong.kt.cv1", Visitor.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("?khoa");
        assertThat(visitor.get("/toi").statusCode()).isEqualTo(401);
    }

    @Test
    void answersALoginWithoutAName() {
        var visitor = Visitor.nobody(port);
        visitor.get("/dang-nhap");
        assertThat(visitor.form("/dang-nhap", "x=y")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("?sai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nhiem-vu/{ownAssignment}/dung",
                "/dang-xuat",
                "/mat-khau",
                "/tai-lieu/{document}/bo-ra",
                "/engine-rest/task",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/task/{own}/submit-form",
            })
    void wantsATokenForWhatChanges(String path) {
        var filled = path.replace("{ownAssignment}", id("ownAssignment"))
                .replace("{document}", id("document"))
                .replace("{own}", id("own"));
        assertThat(Visitor.of(port, OFFICER)
                        .withoutToken("POST", filled, "application/json", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void firstPasswordsOpenNothing() {
        var username = "tanhong.vanthu";
        jdbc.sql("update account set must_change = true where username = ?")
                .param(username)
                .update();
        var visitor = as(username);
        for (var path :
                new String[] {"/", "/tien-do/viec", "/camunda/app/tasklist/default/", "/camunda/assets/tiendo/bar.js"
                }) {
            assertThat(visitor.get(path).headers().firstValue("Location").orElse(""))
                    .endsWith("/mat-khau");
        }
        for (var path : new String[] {
            ENGINE + "/task", "/engine-rest/task", "/camunda/api/admin/auth/user/default", "/tai-lieu/" + id("document")
        }) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(403);
        }
        assertThat(visitor.get("/mat-khau").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/toi").statusCode()).isEqualTo(200);
        visitor.form("/mat-khau", "hien-tai=" + Visitor.PASSWORD + "&moi=MatKhau2026x&nhac-lai=MatKhau2026x");
        assertThat(visitor.get("/tien-do/viec").statusCode()).isEqualTo(200);
    }

    @Test
    void anOpenSessionIsNoPlaceToGuessThePassword() {
        var visitor = as("tanhong.yt.truong");
        for (var guess = 0; guess < 5; guess++) {
            assertThat(visitor.form("/mat-khau", "hien-tai=sai" + guess + "&moi=MatKhau2026x&nhac-lai=MatKhau2026x")
                            .body())
                    .contains("Mật khẩu hiện tại chưa đúng.");
        }
        assertThat(visitor.form("/mat-khau", "hien-tai=" + Visitor.PASSWORD + "&moi=MatKhau2026x&nhac-lai=MatKhau2026x")
                        .body())
                .contains("tạm khóa 15 phút");
    }

    // The calendar, which wants no login

    private String calendarOf(String username) {
        as(username).form("/lich-cua-toi", "x=y");
        var page = as(username).get("/lich-cua-toi").body();
        var found = java.util.regex.Pattern.compile("(/lich/[A-Za-z0-9_-]{43}\\.ics)")
                .matcher(page);
        assertThat(found.find()).as("shown after it was made").isTrue();
        assertThat(as(username).get("/lich-cua-toi").body()).as("but once").doesNotContain(found.group(1));
        return found.group(1);
    }

    @Test
    void aCalendarHoldsOnesOwnDatesAndNobodyElses() {
        var path = calendarOf(OFFICER);

        var answer = Visitor.nobody(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private", "no-cache");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var calendar = answer.body().replace("\r\n ", "");
        assertThat(calendar).contains("SUMMARY:Đến hạn: ", "/nhiem-vu/" + id("ownAssignment"));
        assertThat(calendar).doesNotContain(id("otherAssignment"), id("foreignAssignment"));
        var tasks = java.util.regex.Pattern.compile("URL:\\S+/nhiem-vu/([0-9a-f-]{36})")
                .matcher(calendar)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(tasks).isNotEmpty().allSatisfy(task -> assertThat(one(
                        """
                        select (a.officer = ? or exists (select 1 from coordination c where c.assignment = a.id
                            and c.officer = ?))::text from assignment a where a.id = ?::uuid""",
                        OFFICER,
                        OFFICER,
                        task))
                .isEqualTo("true"));
    }

    @Test
    void aHeadsCalendarHoldsTheUnitsDatesAsLongAsItHeads() {
        var path = calendarOf("anlao.hcc.truong");
        assertThat(Visitor.nobody(port).get(path).body().replace("\r\n ", "")).contains(id("ownAssignment"));

        jdbc.sql("delete from position_holder where username = 'anlao.hcc.truong'")
                .update();
        try {
            assertThat(Visitor.nobody(port).get(path).body().replace("\r\n ", ""))
                    .doesNotContain(id("ownAssignment"));
        } finally {
            jdbc.sql("insert into position_holder values ('an-lao', 'HCC.head', 'anlao.hcc.truong')")
                    .update();
        }
    }

    @Test
    void aCalendarsAddressEndsWhenItIsRenewedDeletedOrItsAccountCloses() {
        var nobody = Visitor.nobody(port);
        var first = calendarOf("tanhong.kt.truong");
        var second = calendarOf("tanhong.kt.truong");
        assertThat(nobody.get(first).statusCode()).isEqualTo(404);
        assertThat(nobody.get(second).statusCode()).isEqualTo(200);
        assertThat(one("select count(*)::text from feed where encode(secret_hash, 'escape') like '%"
                        + second.substring(6, 20) + "%'"))
                .isEqualTo("0");

        jdbc.sql("update person set has_account = false where username = 'tanhong.kt.truong'")
                .update();
        assertThat(nobody.get(second).statusCode()).isEqualTo(404);
        jdbc.sql("update person set has_account = true where username = 'tanhong.kt.truong'")
                .update();

        as("tanhong.kt.truong").form("/lich-cua-toi/xoa", "x=y");
        assertThat(nobody.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarIsNotSentAgainWhileNothingChanged() {
        var path = calendarOf("anlao.hcc.cv1");
        var tag = Visitor.nobody(port).get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(Visitor.nobody(port).get(path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(Visitor.nobody(port).send("HEAD", path, "text/plain", "").statusCode())
                .isEqualTo(200);
        assertThat(Visitor.nobody(port)
                        .withoutToken("POST", path, "text/plain", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lich/x.ics",
                "/lich/anlao.hcc.cv2.ics",
                "/lich/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/lich/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'.ics",
                "/lich/%2e%2e%2fthu.ics",
            })
    void aGuessedCalendarTellsNothing(String path) {
        var answer = Visitor.nobody(port).get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("VCALENDAR", "anlao");
    }

    @Test
    void onlyTheCalendarWantsNoLogin() {
        for (var path : new String[] {"/lich", "/lich/", "/lich/x", "/lich/x.ics/y", "/lich-cua-toi", "/thong-bao"}) {
            assertThat(isLogin(Visitor.nobody(port).get(path))).as(path).isTrue();
        }
    }

    // What the browser is told

    @Test
    void pagesRunNoScriptsAndStandInNoFrame() {
        var headers = as(OFFICER).get("/tien-do").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("script-src 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        var application = as(OFFICER).get("/camunda/app/tasklist/default/").headers();
        assertThat(application.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src", "nonce-");
        assertThat(application.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void showsWhatWasTypedAsText() {
        var desk = as("chiminh.vhxh.truong");
        for (var path : new String[] {
            "/ke-hoach",
            "/ke-hoach/" + id("foreignPlan"),
            "/tien-do",
            "/tien-do/viec",
            "/nhiem-vu/" + id("foreignAssignment")
        }) {
            assertThat(desk.get(path).body()).doesNotContain("<script>alert", "<img src=x");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.svg", "a.exe", "a.pdf", "a.docx", "../../a.html", "a.html%00.pdf"})
    void takesNoFileThatCouldRun(String name) {
        var answer = as(OFFICER)
                .send(
                        "POST",
                        "/tai-lieu/cong-viec/" + id("own") + "?loai=EVIDENCE&ten=" + name,
                        "application/octet-stream",
                        "<html><script>alert(1)</script></html>");
        assertThat(answer.statusCode()).isIn(400, 415, 422);
    }

    // Organisation

    @Test
    void givesNoPositionToPeopleOfAnotherCommune() {
        var file =
                """
                commune: {code: an-lao, name: An Lão, kind: XA, city: Hải Phòng}
                units: []
                people: []
                positions:
                  - {code: administrator, role: ADMINISTRATOR, title: Quản trị, holders: [anlao.quantri, chiminh.kt.cv1]}
                """;
        as("anlao.quantri").file("/quan-tri/to-chuc", "tep", file);
        assertThat(as("chiminh.kt.cv1").get("/quan-tri").statusCode()).isEqualTo(403);
    }
}
