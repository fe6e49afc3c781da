package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;

/** In a real browser: an amendment that moves one date, adds one task and drops one; and one task adjusted by itself. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentBrowserTest {

    private static final String HEAD = "anlao.kt.truong";
    private static final String PLAN_DESK = "anlao.vhxh.tonghop";
    private static final String PLAN_DESK_HEAD = "anlao.vhxh.truong";
    private static final String LEADER = "anlao.pct";
    private static final String RUNNING = "61/KH-UBND";
    private static final String SUBJECT = "Sửa đổi, bổ sung kế hoạch chỉnh trang thôn xóm năm 2026";
    private static final String MOVED = "Sửa chữa kênh mương nội đồng sau mùa mưa";
    private static final String KEPT = "Trồng cây xanh hai bên đường trục thôn";
    private static final String DROPPED = "Sơn lại cổng chào các thôn";
    private static final String NEW = "Lắp đặt thùng rác phân loại ở chợ";

    private Chromium chromium;
    private UUID running = UUID.randomUUID();
    private UUID draft = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @BeforeAll
    void issuePlan(@Autowired PlanImport plans, @Autowired PlanIssuing issuing) {
        chromium = Chromium.launch();
        running = plans.load(
                new ByteArrayInputStream(plan("Chỉnh trang thôn xóm năm 2026", KEPT, MOVED, "30/09/2026", DROPPED)
                        .getBytes(StandardCharsets.UTF_8)),
                "an-lao");
        issuing.issue(running, new PlanIssuing.Issue(RUNNING, LocalDate.of(2026, 6, 10), ""), PLAN_DESK);
        draft = load(
                plans,
                plan(SUBJECT, KEPT, MOVED, "30/11/2026", NEW)
                        .replace("subject:", "number: 74/KH-UBND\n  date: 2026-06-10\n  subject:"));
    }

    private static UUID load(PlanImport plans, String file) {
        return plans.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "an-lao");
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String plan(String subject, String first, String second, String secondDeadline, String third) {
        return """
                plan:
                  commune: an-lao
                  subject: %s
                  legalBases: []
                  replaces: null
                  signatory: null
                  recipients: []
                  leader: vice-chair
                  regime: null
                  annualDate: null
                  appendices:
                    - title: Phụ lục
                      groups:
                        - number: I
                          title: Cảnh quan
                          tasks:
                """
                        .formatted(subject)
                + task(1, first, "31/10/2026")
                + task(2, second, secondDeadline)
                + task(3, third, "31/10/2026");
    }

    private static String task(int number, String title, String deadline) {
        return ("            - {number: \"%d\", title: \"%s\", lead: Phòng Kinh tế, coordinating: \"\", output: Báo cáo,"
                        + " deadline: \"%s\"}%n")
                .formatted(number, title, deadline);
    }

    @Test
    void amendmentMovesOneDateAddsOneTaskAndDropsOne() {
        planDeskComparesAndSubmits();
        deskHeadChecks();
        leaderIssues();
        everybodySeesWhatChanged();
        listsOfWhatChangedStay();
        headProposesAnotherDate();
    }

    private void planDeskComparesAndSubmits() {
        try (var visit = visit(PLAN_DESK)) {
            var page = visit.page();
            page.navigate(address() + "/ke-hoach/" + draft);
            page.getByText("sửa đổi hoặc thay thế một kế hoạch đang thực hiện?").click();
            page.getByLabel("Kế hoạch đang thực hiện").selectOption(running.toString());
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("So sánh"))
                    .click();

            assertThat(page.locator(".dem")).containsText("1 thay đổi · 1 mới · 1 không còn · 1 giữ nguyên");
            assertThat(page.locator("article")
                            .filter(new FilterOptions().setHasText(MOVED))
                            .locator("del"))
                    .hasText("30/09/2026");
            assertThat(page.locator("article")
                            .filter(new FilterOptions().setHasText(MOVED))
                            .locator("ins"))
                    .hasText("30/11/2026");
            Pictures.take(page, "so-sanh");
            Accessible.isForEverybody(page);
            take(page, "so-sanh-dai");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Xác nhận và trình ban hành"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Hãy nêu lý do kết thúc");
            page.getByLabel("Lý do dừng thực hiện").fill("Các thôn đã tự làm từ tháng 5");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Xác nhận và trình ban hành"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã xác nhận và trình");
            take(page, "du-thao-sua-doi");
        }
        try (var phone = Visit.small(chromium, address(), LEADER)) {
            phone.page().navigate(address() + "/ke-hoach/" + running);
            phone.page()
                    .getByText("KH 74/KH-UBND", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(phone.page().locator(".dem")).containsText("1 thay đổi");
            take(phone.page(), "so-sanh-dien-thoai");
        }
    }

    private void deskHeadChecks() {
        try (var visit = visit(PLAN_DESK_HEAD)) {
            var form = visit.tasklist().filter("Việc của tôi").open(SUBJECT);
            form.choose("Đạt, trình lãnh đạo ban hành");
            form.submit();
        }
    }

    private void leaderIssues() {
        try (var visit = visit(LEADER)) {
            var form = visit.tasklist().filter("Việc của tôi").open(SUBJECT);
            form.choose("Ban hành, giao nhiệm vụ");
            assertThat(form.field("Số, ký hiệu kế hoạch")).hasValue("74/KH-UBND");
            form.submit();
        }
    }

    private void everybodySeesWhatChanged() {
        try (var visit = visit(HEAD)) {
            var page = visit.page();
            page.navigate(address() + "/nhiem-vu?ke-hoach=" + running);
            assertThat(row(page, KEPT)).containsText("chờ tiếp nhận");
            assertThat(row(page, MOVED)).containsText("30/11/2026");
            assertThat(row(page, DROPPED)).containsText("dừng thực hiện");
            assertThat(row(page, NEW)).containsText("chờ tiếp nhận");
            page.getByText(MOVED).click();
            assertThat(page.locator("main")).containsText("theo KH 74/KH-UBND ngày 10/06/2026; ban đầu 30/09/2026");
            assertThat(page.locator("main")).containsText("Thời hạn: 30/09/2026 → 30/11/2026");
            take(page, "nhiem-vu-da-chuyen-han");
        }
    }

    private void listsOfWhatChangedStay() {
        try (var visit = visit(HEAD)) {
            var page = visit.page();
            page.navigate(address() + "/ke-hoach/" + draft + "/so-sanh");
            assertThat(page.locator(".dem")).hasText("1 thay đổi · 1 mới · 1 kết thúc · 1 giữ nguyên");
            assertThat(page.locator("section h2")).hasText("KH 74/KH-UBND ngày 10/06/2026");
            assertThat(article(page, MOVED).locator("del")).hasText("30/09/2026");
            assertThat(article(page, MOVED).locator("ins")).hasText("30/11/2026");
            assertThat(article(page, NEW)).hasCount(1);
            assertThat(article(page, DROPPED)).containsText("Các thôn đã tự làm từ tháng 5");
            assertThat(page.locator("main details")).containsText(KEPT);
            Pictures.take(page, "da-thay-doi");
            Accessible.isForEverybody(page);
            page.navigate(address() + "/ke-hoach/" + running);
            page.getByText("Những gì đã thay đổi").click();
            assertThat(page.locator(".dem")).hasText("1 thay đổi · 1 mới · 1 kết thúc");
            Accessible.isForEverybody(page);
            page.getByText("KH 74/KH-UBND ngày 10/06/2026").click();
            assertThat(page.locator("h1")).hasText(SUBJECT);
        }
        try (var phone = Visit.small(chromium, address(), LEADER)) {
            phone.page().navigate(address() + "/ke-hoach/" + running + "/thay-doi");
            take(phone.page(), "da-thay-doi-dien-thoai");
        }
    }

    private static com.microsoft.playwright.Locator article(Page page, String title) {
        return page.locator("article").filter(new FilterOptions().setHasText(title));
    }

    private void headProposesAnotherDate() {
        try (var visit = visit(HEAD)) {
            var page = visit.page();
            page.navigate(address() + "/nhiem-vu?ke-hoach=" + running);
            page.getByText(KEPT).click();
            page.getByText("Đề nghị điều chỉnh").click();
            page.getByLabel("Thời hạn").fill("15/12/2026");
            page.getByLabel("Lý do").fill("Mùa mưa kéo dài");
            take(page, "de-nghi-dieu-chinh");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Gửi đề nghị"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã gửi đề nghị.");
        }
        try (var visit = visit(PLAN_DESK)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").takeUp(KEPT);
            assertThat(form.facts()).containsText("Thời hạn: 31/10/2026 → 15/12/2026");
            form.choose("Thống nhất");
            form.write("Nội dung ý kiến", "Phù hợp");
            Pictures.take(visit.page(), "y-kien-dieu-chinh");
            form.submit();
        }
        try (var visit = visit(LEADER)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").open(KEPT);
            assertThat(form.facts()).containsText("Phù hợp");
            form.choose("Đồng ý, điều chỉnh ngay");
            form.submit();
        }
        try (var phone = Visit.small(chromium, address(), HEAD)) {
            phone.page().navigate(address() + "/dieu-chinh");
            phone.page().getByText(KEPT).first().click();
            assertThat(phone.page().locator("main")).containsText("đã đồng ý");
            take(phone.page(), "dieu-chinh-dien-thoai");
        }
    }

    private static com.microsoft.playwright.Locator row(Page page, String title) {
        return page.locator("tbody tr").filter(new FilterOptions().setHasText(title));
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    private Visit visit(String username) {
        return Visit.of(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
