package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What supervisors find in Cockpit: the plan's progress, a task's whole history, the open work of a process. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CockpitBrowserTest {

    private static final String LEADER = "anlao.pct";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String PROGRESS = COCKPIT + "#/tien-do-ke-hoach";

    private Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void leaderSeesThePlanOnTheFirstPageAndAsAWhole() throws IOException {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            var complaints = complaints(page);
            page.navigate(address() + COCKPIT);
            assertThat(page.locator(".tiendo-figure").first()).isVisible();
            Pictures.take(page, "cockpit-dashboard");

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Tiến độ kế hoạch"))
                    .first()
                    .click();
            assertThat(page.locator(".tiendo-figure").first()).isVisible();
            page.navigate(ofOnePlan());
            isDrawn(page);
            figuresAreThoseOfTheData(page);
            tablesBehindTheChartsHaveTheSameFigures(page);
            Pictures.take(page, "cockpit-progress");
            assertThat(page.locator("[data-chart][role=img]")).hasCount(4);
            VisibleText.isVietnamese(page);
            assertThat(complaints).isEmpty();
        }
    }

    private void figuresAreThoseOfTheData(Page page) throws IOException {
        for (var figure : data(page).get("figures")) {
            var shown = page.locator("[data-figure='" + figure.get("key").asText() + "'] b");
            assertThat(shown).hasText(grouped(figure.get("count").asInt()));
        }
    }

    private void tablesBehindTheChartsHaveTheSameFigures(Page page) throws IOException {
        var units = data(page).get("units");
        var rows = page.locator(":has(> [data-chart=units]) + details tbody tr");
        assertThat(rows).hasCount(units.size());
        for (var place = 0; place < units.size(); place++) {
            var cells = rows.nth(place).locator("td").allTextContents();
            assertThat(cells.get(0))
                    .isEqualTo(grouped(units.get(place).get("total").asInt()));
            var counted = cells.subList(1, 9).stream()
                    .mapToInt(text -> Integer.parseInt(text.replace(".", "")))
                    .sum();
            assertThat(counted).isEqualTo(units.get(place).get("total").asInt());
        }
    }

    @Test
    void figureOpensItsListAndTheListItsWorkbook() throws IOException {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            page.navigate(address() + PROGRESS);
            var total = page.locator(".tiendo-figure").first();
            var count = total.locator("b").textContent();
            var download =
                    page.waitForDownload(() -> total.locator(".tiendo-export").click());
            assertThat(download.suggestedFilename()).endsWith(".xlsx");

            total.locator("a").first().click();
            page.waitForURL(Pattern.compile(".*/tien-do/viec.*"));
            assertThat(page.locator("main")).containsText(count);
        }
    }

    @Test
    void filtersStandInTheAddressAndNarrowTheFigures() throws IOException {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            page.navigate(address() + PROGRESS);
            page.locator("#tiendo-don-vi").selectOption("KT");
            page.locator("#tiendo-tim").fill("nhiem vu khong co that");
            button(page, "Lọc").click();
            page.waitForURL(Pattern.compile(".*don-vi=KT.*tim=nhiem.*"));
            assertThat(page.locator(".tiendo-figure b").first()).hasText("0");

            button(page, "Bỏ lọc").click();
            assertThat(page.locator(".tiendo-figure b").first()).not().hasText("0");
            assertThat(page.locator("#tiendo-don-vi")).hasValue("");
        }
    }

    @Test
    void instanceHasTheWholeHistoryOfItsTask() {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            page.navigate(address() + COCKPIT + "#/process-instance/" + instanceWithAFile()
                    + "/runtime?tab=tiendo.case-history");
            var tab = page.locator(".tiendo-tab");
            assertThat(tab).containsText("Hồ sơ xử lý (");
            assertThat(tab).containsText("Thời hạn đã chuyển (");
            assertThat(tab.locator(".tiendo-hash").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
            assertThat(tab).containsText("Nhắc việc, báo lên cấp trên (");
            Pictures.take(page, "cockpit-instance");
            assertThat(tab.getByText("Mở trang của nhiệm vụ này")).isVisible();
        }
    }

    private String instanceWithAFile() {
        return jdbc.sql(
                        """
                        select v.proc_inst_id_ from act_ru_variable v join document d on d.subject::text = v.text_
                        where v.name_ = 'assignmentId' and d.commune = 'an-lao' order by 1 limit 1""")
                .query(String.class)
                .single();
    }

    @Test
    void definitionListsItsOpenWorkAndWhoHoldsItIsReminded() {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            page.navigate(address() + COCKPIT + "#/process-definition/" + lifecycle()
                    + "/runtime?detailsTab=tiendo.open-work");
            var tab = page.locator(".tiendo-tab");
            assertThat(tab.locator("tbody tr").first()).isVisible();
            button(page, "Nhắc các việc đã chọn").click();
            assertThat(tab.locator(".tiendo-error")).containsText("Hãy chọn ít nhất một việc.");

            tab.locator("tbody input[type=checkbox]").first().check();
            button(page, "Nhắc các việc đã chọn").click();
            assertThat(tab.locator(".tiendo-status")).containsText("Đã nhắc 1 người về 1 việc.");
            assertThat(tab.locator("tbody tr").first()).containsText("Hôm nay đã nhắc: ");
            Pictures.take(page, "cockpit-definition");
        }
    }

    private String lifecycle() {
        return jdbc.sql("select id_ from act_re_procdef where key_ = 'assignment-lifecycle' limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void canBeUsedOnAPhone() {
        try (var visit = Visit.small(chromium, address(), LEADER)) {
            var page = visit.page();
            page.navigate(ofOnePlan());
            isDrawn(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            var widest = page.evaluate(
                    "Math.max(...[...document.querySelectorAll('.tiendo-progress > *, .tiendo-card')].map(e => e.getBoundingClientRect().right))");
            assertThat(((Number) widest).doubleValue()).isLessThanOrEqualTo(390);
            Pictures.take(page, "cockpit-phone");
        }
    }

    @Test
    void officerHasNoCockpit() {
        try (var visit = visit("anlao.kt.cv1")) {
            var page = visit.page();
            assertThat(page.getByText("Giám sát quy trình")).hasCount(0);
            page.navigate(address() + PROGRESS);
            page.waitForTimeout(3000);
            assertThat(page.locator(".tiendo-figure")).hasCount(0);
            assertThat(page.locator("[data-chart]")).hasCount(0);
        }
    }

    @Test
    void operatorSeesProcessesButNoPlan() {
        try (var visit = visit("vanhanh")) {
            var page = visit.page();
            page.navigate(address() + COCKPIT);
            assertThat(page.getByText("Lượt chạy quy trình").first()).isVisible();
            assertThat(page.locator(".tiendo-figure")).hasCount(0);
            assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Tiến độ kế hoạch")))
                    .hasCount(0);
        }
    }

    /** Groups belong to a plan: with several plans they are not drawn side by side. */
    private String ofOnePlan() {
        var plan = jdbc.sql("select id from plan where commune = 'an-lao' and number = '36/KH-UBND'")
                .query(String.class)
                .single();
        return address() + PROGRESS + "?ke-hoach=" + plan;
    }

    /** A browser that has to read the charts' library for the first time takes its time. */
    private static void isDrawn(Page page) {
        assertThat(page.locator("[data-chart] canvas"))
                .hasCount(4, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    private JsonNode data(Page page) throws IOException {
        return json.readTree((String) page.evaluate(
                "async () => (await fetch('/tien-do/so-lieu?' + (location.hash.split('?')[1] ?? ''))).text()"));
    }

    private static String grouped(int count) {
        return String.format(java.util.Locale.GERMANY, "%,d", count);
    }

    /** What the browser itself complains of, such as a script that the policy of the page forbids. */
    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private Visit visit(String username) {
        return Visit.of(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
