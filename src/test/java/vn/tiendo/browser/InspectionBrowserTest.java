package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.workflow.StepRunner;

/** An inspection from plan to closed demand: nothing typed is lost when something is refused, and each page is for everybody. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionBrowserTest {

    private static final String DESK = "anlao.vhxh.tonghop";
    private static final String LEADER = "anlao.pct";
    private static final String HEAD = "anlao.hcc.truong";
    private static final String CONTENT = "Kiểm tra hồ sơ một cửa";
    private static final String DEMAND = "Niêm yết đủ thủ tục tại quầy";

    @Autowired
    private StepRunner runner;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;

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
    void goesFromThePlanToTheClosedDemand() {
        try (var visit = Visit.of(chromium, address(), DESK)) {
            var page = visit.page();
            prepare(page);
            var inspection = page.url().replaceAll(".*/", "");
            submit(inspection, "approveInspection", LEADER, Map.of("decision", "RETURN", "note", "Ghi rõ trưởng đoàn"));
            revise(page, inspection);
            submit(inspection, "approveInspection", LEADER, Map.of("decision", "APPROVE"));
            record(page, inspection);
            submit(inspection, "concludeInspection", LEADER, Map.of("decision", "APPROVE"));
        }
        answer();
        close();
    }

    private void prepare(Page page) {
        page.navigate(address() + "/kiem-tra");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Lập kế hoạch kiểm tra"))
                .click();
        var choose = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Chọn kế hoạch"));
        if (choose.count() > 0) {
            page.getByLabel("Kế hoạch được kiểm tra")
                    .selectOption(jdbc.sql("select id::text from plan where number = '36/KH-UBND'")
                            .query(String.class)
                            .single());
            choose.click();
        }
        page.getByLabel("Ngày kiểm tra").fill("13/06/2026");
        page.getByLabel("Nội dung kiểm tra").fill(CONTENT);
        page.getByLabel("Trưởng đoàn").selectOption("anlao.vhxh.truong");
        page.getByLabel("Trung tâm Phục vụ hành chính công", new GetByLabelOptions().setExact(true))
                .check();
        button(page, "Hiện nhiệm vụ của đơn vị đã chọn");
        page.locator("input[name=nhiemVu]").first().check();
        isForEverybody(page);
        button(page, "Trình lãnh đạo duyệt");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("13/06/2026 (thứ Bảy) là ngày nghỉ");
        assertThat(page.getByLabel("Nội dung kiểm tra")).hasValue(CONTENT);
        assertThat(page.locator("input[name=nhiemVu]").first()).isChecked();
        page.getByLabel("Ngày kiểm tra").fill("10/06/2026");
        button(page, "Trình lãnh đạo duyệt");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã trình kế hoạch kiểm tra");
    }

    private void revise(Page page, String inspection) {
        page.navigate(address() + "/kiem-tra/" + inspection + "/sua");
        assertThat(page.locator("main")).containsText("Trả lại: Ghi rõ trưởng đoàn");
        isForEverybody(page);
        button(page, "Lưu, trình lại lãnh đạo");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã trình lại");
    }

    private void record(Page page, String inspection) {
        page.navigate(address() + "/kiem-tra/" + inspection);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ghi kết quả kiểm tra"))
                .click();
        page.locator("select[name^='ket-qua.']").last().selectOption("không khớp");
        page.locator("textarea[name^='nhan-xet.']").last().fill("Thiếu danh mục thủ tục tại quầy.");
        page.getByLabel("Nội dung yêu cầu, kiến nghị").fill(DEMAND);
        page.getByLabel("Hạn thực hiện").fill("20/6/26");
        button(page, "Thêm yêu cầu");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel("Nội dung yêu cầu, kiến nghị")).hasValue(DEMAND);
        page.getByLabel("Hạn thực hiện").fill("20/06/2026");
        page.getByLabel("Đơn vị thực hiện").selectOption("HCC");
        button(page, "Thêm yêu cầu");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("là ngày làm việc 22/06/2026");
        assertThat(page.locator("textarea[name^='nhan-xet.']").last()).hasValue("Thiếu danh mục thủ tục tại quầy.");
        page.getByLabel("Nhận xét, kết luận chung").fill("Cơ bản đúng tiến độ.");
        isForEverybody(page);
        page.evaluate("window.scrollTo(0, 0)");
        Pictures.take(page, "ghi-ket-qua-kiem-tra");
        attach(page);
        button(page, "Trình lãnh đạo duyệt kết luận");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã trình lãnh đạo");
    }

    private void attach(Page page) {
        page.locator("button[value^='tep:']").last().click();
        isForEverybody(page);
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "Ảnh quầy.txt", "text/plain", "Quầy số 2".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        button(page, "Tải lên");
        assertThat(page.locator("main")).containsText("Ảnh quầy.txt");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ghi kết quả"))
                .first()
                .click();
    }

    private void answer() {
        try (var visit = Visit.of(chromium, address(), HEAD)) {
            var form = visit.tasklist().filter("Việc của đơn vị").open(DEMAND);
            assertThat(form.facts()).containsText("22/06/2026");
            form.choose("Báo cáo kết quả đã thực hiện");
            form.write("Kết quả đã thực hiện", "Đã niêm yết đủ.");
            form.submit();
        }
    }

    private void close() {
        var demand = jdbc.sql("select id::text from inspection_demand where content = ?")
                .param(DEMAND)
                .query(String.class)
                .single();
        submit(demand, "examineDemand", DESK, Map.of("decision", "ACCEPT"));
        try (var visit = Visit.of(chromium, address(), HEAD)) {
            var page = visit.page();
            page.navigate(address() + "/kiem-tra/yeu-cau/" + demand);
            assertThat(page.locator("main")).containsText("hoàn thành đúng hạn");
            page.locator("main a[href^='/kiem-tra/']").first().click();
            assertThat(page.locator("main")).containsText("đã kết thúc");
            assertThat(page.locator("main")).containsText("Thiếu danh mục thủ tục tại quầy.");
            Pictures.take(page, "mot-kiem-tra");
        }
    }

    private static void isForEverybody(Page page) {
        VisibleText.isVietnamese(page);
        Accessible.isForEverybody(page);
        Accessible.fitsOnAPhone(page);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void submit(String subject, String step, String username, Map<String, Object> fields) {
        var task = jdbc.sql("select task_id from work_item where subject = ? and step = ?")
                .params(UUID.fromString(subject), "userTask_" + step)
                .query(String.class)
                .single();
        runner.takeUpAndSubmit(username, task, fields);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
