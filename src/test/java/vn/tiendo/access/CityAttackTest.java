package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** What somebody of the city tries: every door of the product but the city's own, and behind that more than counts. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.demo=true",
            "logging.level.org.camunda=off",
            "logging.level.vn.tiendo.workflow.EngineErrors=off"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CityAttackTest {

    private static final String OFFICIAL = "haiphong.theodoi";
    private static final String SHARING = "/chia-se-thanh-pho";

    /** All that stands open, as the matrix writes it; of the root it is the way to the city's own page. */
    private static final Set<String> OPEN = Set.of(
            "GET /cong-khai?trang=99",
            "GET /",
            "GET /mat-khau",
            "GET /ngon-ngu",
            "POST /ngon-ngu form chon=vi",
            "GET /thanh-pho",
            "GET /thanh-pho.xlsx",
            "GET /thanh-pho.csv",
            "GET /thanh-pho/an-lao",
            "GET /tinh/thu-vien/echarts-5.5.0.js");

    /** Where the engine and the web applications answer beside what the matrix names. */
    private static final List<String> ENGINE = List.of(
            "GET /camunda",
            "GET /camunda/",
            "GET /camunda/app/cockpit/default/",
            "GET /camunda/app/admin/default/",
            "GET /camunda/app/tasklist/scripts/config.js",
            "GET /camunda/app/tasklist/locales/vi.json",
            "GET /camunda/api/engine/engine",
            "GET /camunda/api/engine/engine/default/task?processInstanceBusinessKeyLike=%25",
            "POST /camunda/api/engine/engine/default/task {\"orQueries\":[{\"assignee\":\"anlao.pct\"}]}",
            "POST /camunda/api/engine/engine/default/filter/{filter}/list {}",
            "POST /camunda/api/engine/engine/default/task/{foreign}/claim {\"userId\":\"haiphong.theodoi\"}",
            "POST /camunda/api/engine/engine/default/task/{own}/complete {}",
            "GET /camunda/api/engine/engine/default/tenant",
            "GET /camunda/api/engine/engine/default/user?memberOfTenant=an-lao",
            "GET /engine-rest",
            "GET /engine-rest/engine",
            "GET /engine-rest/task",
            "GET /engine-rest/history/task?processDefinitionKey=assignment-lifecycle",
            "POST /engine-rest/process-definition/key/assignment-lifecycle/start {}",
            "POST /engine-rest/message {\"messageName\":\"tiendo.assignment.restarted\"}",
            "GET /nhiem-vu/{foreignAssignment}/ho-so.zip",
            "GET /tien-do/so-lieu?ke-hoach={plan}",
            "GET /%74ien-do",
            "GET /thanh-pho/../tien-do",
            "GET /thanh-pho/..;/tien-do",
            "GET /thanh-pho;x/an-lao",
            "POST /thanh-pho/an-lao form x=y",
            "DELETE /thanh-pho/an-lao");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, String> ids = Map.of();
    private Visitor official;

    @BeforeAll
    void logIn() {
        ids = TwoCommunes.ids(port, jdbc);
        official = Visitor.nobody(port);
        assertThat(official.login(OFFICIAL, Visitor.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).doesNotContain("dang-nhap"));
    }

    /** Whatever a test shares is taken back; what the product keeps of it cannot be deleted. */
    @AfterEach
    void shareNothing() {
        for (var chair : List.of("anlao.chutich", "chiminh.chutich")) {
            share(chair, "x=y");
        }
    }

    private void share(String chair, String what) {
        assertThat(Visitor.of(port, chair).form(SHARING, what).statusCode()).isEqualTo(302);
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list().stream()
                .filter(word -> word != null && word.length() > 5)
                .flatMap(word -> Stream.of(word, HtmlUtils.htmlEscape(word)))
                .distinct()
                .toList();
    }

    private List<String> titles(String commune) {
        return words("select distinct title from assignment where commune = '" + commune + "'");
    }

    /** What never crosses the border: plans, people, files, single units. */
    private List<String> kept() {
        var kept = new ArrayList<String>();
        for (var sql : List.of(
                "select subject from plan union select number from plan",
                "select title from plan_group",
                "select name from person where city is null union select mail from person where city is null",
                "select name from document",
                "select name from unit where kind in ('TRUONG', 'THON', 'HOI', 'DU')")) {
            kept.addAll(words(sql));
        }
        return kept;
    }

    private List<String> secrets() {
        var secrets = new ArrayList<>(kept());
        secrets.addAll(words("select distinct title from assignment"));
        return secrets;
    }

    private static List<String> found(List<String> words, String body) {
        return words.stream().filter(body::contains).toList();
    }

    // Other doors

    @Test
    void opensNoDoorButTheCitys() {
        var secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(100);
        var opened = new ArrayList<String>();
        requests().forEach((request, prefix) -> {
            var answer = MatrixRequest.of(request, ids).send(official, prefix);
            if (!OPEN.contains(request) && !isRefused(request, answer.statusCode())) {
                opened.add(answer.statusCode() + " " + prefix + request);
            }
            found(secrets, answer.body()).forEach(word -> opened.add(word + " in " + prefix + request));
        });
        assertThat(opened).isEmpty();
    }

    /** An address that is spelt as no browser spells it is answered 400 before anybody asks whose it is. */
    private static boolean isRefused(String request, int status) {
        return status == 403 || status == 404 || status == 400 && (request.contains("..") || request.contains(";"));
    }

    private Map<String, String> requests() {
        var requests = new java.util.LinkedHashMap<String, String>();
        var pages = Stream.concat(Matrix.PAGES.lines(), Matrix.WEB_APPLICATIONS.lines())
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(Matrix.MARKS_END).strip());
        Stream.concat(pages, ENGINE.stream())
                .filter(request -> !request.contains("/lich/"))
                .forEach(request -> requests.put(request, ""));
        for (var prefix : List.of("/camunda/api/engine/engine/default", "/engine-rest")) {
            Matrix.ENGINE
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(Matrix.MARKS_END).strip().replaceFirst(" ", " " + prefix))
                    .forEach(request -> requests.put(request, ""));
        }
        return requests;
    }

    @Test
    void leadsToTheOwnPageWhoseMenuNamesWhatOpens() {
        assertThat(official.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/thanh-pho"));
        var links = Pattern.compile("<a href=\"(/[^\"#]*)\"")
                .matcher(official.get("/thanh-pho").body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(links).contains("/thanh-pho", "/mat-khau", "/ngon-ngu", "/so-tay/", "/thanh-pho/an-lao");
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(official.get(link).statusCode()).as(link).isIn(200, 302));
    }

    // The city's own pages

    @Test
    void tellsCountsAndNothingElse() throws IOException {
        var secrets = secrets();
        for (var path : List.of("/thanh-pho", "/thanh-pho.csv", "/thanh-pho/an-lao", "/thanh-pho/chi-minh")) {
            var answer = official.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(found(secrets, answer.body())).as(path).isEmpty();
        }
        var sheet = text(official.download("/thanh-pho.xlsx"));
        assertThat(sheet).contains("Xã An Lão", "Phường Tân Hồng");
        assertThat(found(secrets, sheet)).isEmpty();
        assertThat(official.get("/thanh-pho/an-lao").body()).contains("chỉ chia sẻ số liệu tổng hợp");
    }

    private static String text(byte[] spreadsheet) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(spreadsheet))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void tellsWhatOneCommuneSharesAndNothingOfTheOthers() {
        var ours = titles("an-lao");
        var theirs = titles("chi-minh");
        assertThat(found(ours, official.get("/thanh-pho/an-lao").body())).isEmpty();

        share("anlao.chutich", "nhiem-vu=true");

        assertThat(found(ours, official.get("/thanh-pho/an-lao").body())).hasSizeGreaterThan(20);
        assertThat(found(theirs, official.get("/thanh-pho/an-lao").body())).isEmpty();
        assertThat(found(kept(), official.get("/thanh-pho/an-lao").body())).allMatch(this::isLead);
        assertThat(found(secrets(), official.get("/thanh-pho/chi-minh").body())).isEmpty();
        assertThat(found(secrets(), official.get("/thanh-pho").body())).isEmpty();
        assertThat(official.get("/nhiem-vu/" + ids.get("ownAssignment")).statusCode())
                .isEqualTo(403);

        share("anlao.chutich", "x=y");

        assertThat(found(ours, official.get("/thanh-pho/an-lao").body())).isEmpty();
    }

    /** A shared list names the units that lead. */
    private boolean isLead(String word) {
        return words("select u.name from unit u join assignment a on a.commune = u.commune and a.lead_unit = u.code")
                .contains(word);
    }

    @Test
    void namesNoTaskOfPoliceOrArmyInASharedList() {
        var reserved = words(
                """
                select a.title from assignment a join unit u on u.commune = a.commune and u.code = a.lead_unit
                where u.kind in ('CA', 'QS') and a.commune = 'an-lao' and a.parent is null""");
        assertThat(reserved).isNotEmpty();
        share("anlao.chutich", "nhiem-vu=true");
        assertThat(found(reserved, official.get("/thanh-pho/an-lao").body())).isEmpty();
    }

    @Test
    void handsOutTheReportsOfACommuneThatSharesThemAndOnlyThese() {
        var ours = sent("an-lao");
        var theirs = sent("chi-minh");
        var path = "/thanh-pho/an-lao/bao-cao/" + ours;
        try {
            assertThat(official.get(path).statusCode()).isEqualTo(404);
            assertThat(official.get("/thanh-pho/an-lao").body()).doesNotContain(ours, "Bí mật an-lao.pdf");

            share("anlao.chutich", "bao-cao=true");

            assertThat(official.get(path).body()).isEqualTo("%PDF an-lao");
            assertThat(official.get("/thanh-pho/an-lao").body())
                    .contains(ours, "07/BC-UBND, 19/06/2026")
                    .doesNotContain(titles("an-lao").get(0));
            assertThat(official.get("/thanh-pho/an-lao/bao-cao/" + theirs).statusCode())
                    .isEqualTo(404);
            assertThat(official.get("/thanh-pho/chi-minh/bao-cao/" + theirs).statusCode())
                    .isEqualTo(404);
            assertThat(official.get("/thanh-pho/an-lao/bao-cao/" + ids.get("document"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(official.get("/tai-lieu/" + ours).statusCode()).isEqualTo(403);

            share("anlao.chutich", "x=y");

            assertThat(official.get(path).statusCode()).isEqualTo(404);
        } finally {
            jdbc.sql("delete from document where name like 'Bí mật%'").update();
            jdbc.sql("delete from commune_report where number = 7").update();
        }
    }

    /** A report of the commune that was sent, with its signed file. */
    private String sent(String commune) {
        var report = UUID.randomUUID();
        var file = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into commune_report (id, version, period, commune, number, state, opened_at, signed_at,
                            document_number, document_date, sent_at)
                        select ?, 0, id, commune, 7, 'SENT', now(), now(), 7, '2026-06-19', now()
                        from report_period where commune = ? limit 1""")
                .params(report, commune)
                .update();
        jdbc.sql(
                        """
                        insert into document (id, commune, subject_kind, subject, output_type, name, version, size, sha256,
                            media_type, content, uploaded_by, uploaded_at, submitted_in)
                        values (?, ?, 'COMMUNE_REPORT', ?, 'SIGNED_REPORT', ?, 1, ?, repeat('a', 64), 'application/pdf',
                            lo_from_bytea(0, convert_to(?, 'UTF8')), 'anlao.vanthu', now(), gen_random_uuid())""")
                .params(
                        file,
                        commune,
                        report,
                        "Bí mật " + commune + ".pdf",
                        ("%PDF " + commune).length(),
                        "%PDF " + commune)
                .update();
        return file.toString();
    }

    // Who shares

    @Test
    void letsTheChutichAloneShare() {
        var leader = Visitor.of(port, "anlao.pct");
        leader.form(SHARING, "nhiem-vu=true");
        assertThat(leader.get(SHARING).body()).contains("Chỉ Chủ tịch").doesNotContain("type=\"checkbox\"");
        assertThat(official.get("/thanh-pho/an-lao").body()).contains("chỉ chia sẻ số liệu tổng hợp");
        assertThat(official.form(SHARING, "nhiem-vu=true").statusCode()).isEqualTo(403);
        assertThat(Visitor.of(port, "anlao.quantri")
                        .form(SHARING, "nhiem-vu=true")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsWhoSharedWhatAndWhen() {
        share("anlao.chutich", "nhiem-vu=true&bao-cao=true");
        share("anlao.chutich", "x=y");
        var page = Visitor.of(port, "anlao.pct").get(SHARING).body();
        assertThat(page).contains("danh sách nhiệm vụ và báo cáo đã ký gửi", "chỉ số liệu tổng hợp");
        assertThat(page).contains(TwoCommunes.one(jdbc, "select name from person where username = 'anlao.chutich'"));
    }

    // Cities

    @Test
    void anotherCitySeesNothingOfThisOne() {
        var other = opened("quang-ninh", "quangninh.theodoi");
        jdbc.sql("insert into commune (code, name, kind, city) values ('xa-thu', 'Thử', 'XA', 'quang-ninh')")
                .update();
        try {
            assertThat(other.get("/thanh-pho").body())
                    .contains("tỉnh Quảng Ninh", "Xã Thử", "chưa có kế hoạch")
                    .doesNotContain("An Lão", "Chí Minh");
            share("anlao.chutich", "nhiem-vu=true&bao-cao=true");
            assertThat(other.get("/thanh-pho/an-lao").statusCode()).isEqualTo(404);
            assertThat(other.get("/thanh-pho.csv").body()).doesNotContain("An Lão");
            assertThat(official.get("/thanh-pho").body()).doesNotContain("Xã Thử");
            assertThat(official.get("/thanh-pho/xa-thu").statusCode()).isEqualTo(404);
        } finally {
            jdbc.sql("delete from commune where code = 'xa-thu'").update();
        }
    }

    /** By the operator, with a first password that opens nothing before it is changed. */
    private Visitor opened(String city, String username) {
        var operator = Visitor.of(port, "vanhanh");
        var page = "/quan-tri/thanh-pho";
        operator.form(page, "ma=" + city + "&ten=" + username + "&ho-ten=Vũ+Thị+Lan&chuc-danh=Chuyên+viên&thu=");
        var first = firstPassword(operator.get(page + "?ma=" + city));
        operator.form(page + "/mat-khau", "ten=" + username);
        var password = firstPassword(operator.get(page + "?ma=" + city));
        assertThat(password).isNotEqualTo(first);
        var visitor = Visitor.nobody(port);
        visitor.login(username, password);
        assertThat(visitor.get("/thanh-pho").headers().firstValue("Location"))
                .hasValueSatisfying(way -> assertThat(way).endsWith("/mat-khau"));
        visitor.form("/mat-khau", "hien-tai=" + password + "&moi=TheoDoi2026x&nhac-lai=TheoDoi2026x");
        return visitor;
    }

    private static String firstPassword(HttpResponse<String> page) {
        var found = Pattern.compile("là ([a-z0-9]{12}) –").matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    @Test
    void aClosedAccountIsOutWithItsNextRequest() {
        var leaver = opened("quang-ninh", "quangninh.nghi");
        assertThat(leaver.get("/thanh-pho").statusCode()).isEqualTo(200);
        Visitor.of(port, "vanhanh").form("/quan-tri/thanh-pho/dong", "ten=quangninh.nghi");
        assertThat(leaver.get("/thanh-pho").headers().firstValue("Location"))
                .hasValueSatisfying(way -> assertThat(way).endsWith("/dang-nhap?dong"));
    }
}
