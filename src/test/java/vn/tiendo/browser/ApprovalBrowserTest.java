package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
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
import vn.tiendo.document.Documents;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.workflow.StepRunner;

/** "Chờ tôi duyệt" on a phone: a head signs off in two taps, a leader returns with a reason. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalBrowserTest {

    private static final String OF_KT = "Thử ký duyệt trên điện thoại";
    private static final String OF_VHXH = "Thử trả lại trên điện thoại";
    private static final String WHY = "Bổ sung số liệu của thôn Cầu.";
    private static final String PLAN =
            """
            plan:
              commune: an-lao
              subject: Thử trên điện thoại
              leader: vice-chair
              appendices:
                - title: Phụ lục
                  groups:
                    - number: I
                      title: Nhóm
                      tasks:
                        - {number: "1", title: %s, lead: Phòng Kinh tế, coordinating: "", output: Báo cáo, deadline: 30/9/2026}
                        - {number: "2", title: %s, lead: Phòng Văn hóa - Xã hội, coordinating: "", output: Báo cáo, deadline: 30/9/2026}
            """
                    .formatted(OF_KT, OF_VHXH);

    @Autowired
    private StepRunner runner;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void fileTwoOutputs(@Autowired PlanImport plans, @Autowired PlanIssuing issuing) throws IOException {
        chromium = Chromium.launch();
        var plan = plans.load(new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)), "an-lao");
        issuing.issue(plan, new PlanIssuing.Issue("46/KH-UBND", LocalDate.of(2026, 6, 10), ""), "anlao.vhxh.tonghop");
        file(OF_KT, "anlao.kt.truong", "anlao.kt.cv1");
        file(OF_VHXH, "anlao.vhxh.truong", "anlao.vhxh.cv1");
        submit(OF_VHXH, "signOff", "anlao.vhxh.truong", Map.of("decision", "SIGN"));
    }

    private void file(String title, String head, String officer) throws IOException {
        submit(title, "acceptAssignment", head, Map.of("decision", "ACCEPT", "officer", officer));
        documents.add(
                step(title, "performAssignment"),
                officer,
                "Báo cáo kiểm kê.txt",
                "REPORT",
                new ByteArrayInputStream("Số máy tính: 31".getBytes(StandardCharsets.UTF_8)));
        submit(title, "performAssignment", officer, Map.of("action", "FILE", "done", "Đã kiểm kê."));
    }

    private void submit(String title, String step, String username, Map<String, Object> fields) {
        runner.submit(username, step(title, step), fields);
    }

    private String step(String title, String step) {
        return jdbc.sql("select task_id from work_item where step = ? and name like ?")
                .params("userTask_" + step, "%" + title)
                .query(String.class)
                .single();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void headSignsOffInTwoTaps() {
        try (var visit = phone("anlao.kt.truong")) {
            var page = visit.page();
            link(page, "Chờ tôi duyệt (").first().click();
            Pictures.take(page, "approval-list");
            isFitForAPhone(page);
            link(page, "Ký duyệt: " + OF_KT).click();
            assertThat(page.locator("main")).containsText("Báo cáo kiểm kê.txt");
            isFitForAPhone(page);
            Pictures.take(page, "approval-facts");

            page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName("Ký duyệt").setExact(true))
                    .click();
            isFitForAPhone(page);
            button(page, "Xác nhận: Ký duyệt");

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã ghi nhận «Ký duyệt»");
            assertThat(link(page, "Ký duyệt: " + OF_KT)).hasCount(0);
            VisibleText.isVietnamese(page);
        }
    }

    @Test
    void leaderReturnsWithAReason() {
        try (var visit = phone("anlao.pct")) {
            var page = visit.page();
            page.navigate(address() + "/cho-duyet");
            link(page, OF_VHXH).click();
            page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName("Trả lại").setExact(true))
                    .click();
            opinion(page).fill(WHY);
            button(page, "Xác nhận: Trả lại");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Chọn «Lý do trả lại».");
            assertThat(opinion(page)).hasValue(WHY);
            isFitForAPhone(page);
            Pictures.take(page, "approval-refused");
            page.getByLabel("Lý do trả lại").selectOption("Số liệu chưa chính xác");
            button(page, "Xác nhận: Trả lại");

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã ghi nhận «Trả lại»");
        }
        try (var visit = phone("anlao.vhxh.cv1")) {
            assertThat(visit.assignments().content()).containsText(OF_VHXH);
        }
        Assertions.assertThat(step(OF_VHXH, "performAssignment")).isNotEmpty();
    }

    /** Nothing is wider than the screen, also of 360 pixels and with large letters, and a thumb hits each target. */
    private static void isFitForAPhone(Page page) {
        for (var letters : List.of("100%", "150%")) {
            page.evaluate("size => document.documentElement.style.fontSize = size", letters);
            for (var width : List.of(360, 390)) {
                page.setViewportSize(width, 844);
                Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", letters, width)
                        .isLessThanOrEqualTo(width);
            }
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
        Assertions.assertThat(
                        page.evaluate(
                                """
                        [...document.querySelectorAll('.quyet-dinh a, .quyet-dinh button, .quyet-dinh input:not([type=hidden]), \
                        .quyet-dinh select, .quyet-dinh textarea, .cho-duyet a, .tep a')]
                            .filter(each => each.getBoundingClientRect().height < 44).map(each => each.outerHTML)"""))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator opinion(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Ý kiến"));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
    }

    private Visit phone(String username) {
        return Visit.small(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
