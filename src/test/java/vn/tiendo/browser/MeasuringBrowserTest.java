package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.tiendo.measurement.Measured;

/** A contradiction is seen, a unit measures, others accept, and the result stands on the pages, on a phone too. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuringBrowserTest {

    private static final String DESK = "anlao.vhxh.tonghop";
    private static final String DESK_HEAD = "anlao.vhxh.truong";
    private static final String HEAD = "anlao.kt.truong";
    private static final String LEADER = "anlao.pct";
    private static final String TITLE = "Tỷ lệ hồ sơ nộp trực tuyến toàn trình";

    private Chromium chromium;
    private String figures = "";

    @LocalServerPort
    private int port;

    @BeforeAll
    void addIndicators(@Autowired JdbcClient jdbc) {
        chromium = Chromium.launch();
        var plan = jdbc.sql("select id from plan where commune = 'an-lao' and number = '36/KH-UBND'")
                .query(UUID.class)
                .single();
        Measured.add(jdbc, plan, "1", TITLE, "KT", "2026 GE 80", "2030 GE 100");
        Measured.add(jdbc, plan, "2", TITLE, "YT", "2026 GE 90");
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void measuredAcceptedAndTheContradictionSeen() {
        as(DESK, this::seesTheContradictionAndOpensARound);
        as(HEAD, this::enters);
        as(DESK, page -> review(page, "Đề xuất chấp nhận"));
        as(DESK_HEAD, page -> review(page, "Chấp nhận số liệu"));
        try (var visit = Visit.small(chromium, address(), LEADER)) {
            seesTheResult(visit.page());
        }
    }

    private void seesTheContradictionAndOpensARound(Page page) {
        page.navigate(address() + "/chi-tieu");
        assertThat(page.locator("main")).containsText("Năm 2026 chỗ này ghi «80», chỉ tiêu I.2 ghi «90»");
        assertThat(page.locator("main")).containsText("Năm 2026 chỗ này ghi «90», chỉ tiêu I.1 ghi «80»");
        page.getByText("Mở đợt đo của một năm").click();
        page.getByLabel("Đơn vị gửi trước khi hết ngày").fill("30/06/2026");
        page.getByLabel("Lý do").fill("Đo lần đầu");
        click(page, "Mở đợt đo");
        assertThat(page.locator("main")).containsText("0 trong 2 đơn vị");
        check(page);
        page.locator("main table a").getByText("Phòng Kinh tế").click();
        figures = page.url();
    }

    private void enters(Page page) {
        page.navigate(figures);
        page.getByLabel("Giá trị I.1").fill("82.5");
        page.getByLabel("Nguồn số liệu I.1").fill("Cổng dịch vụ công https://dichvucong.gov.vn");
        click(page, "Ký, gửi số liệu");
        assertThat(page.locator("main")).containsText("Phần thập phân viết sau dấu phẩy: «82,5», không phải «82.5».");
        page.getByLabel("Giá trị I.1").fill("82,5");
        check(page);
        click(page, "Ký, gửi số liệu");
        assertThat(page.locator("main")).containsText("chờ thẩm định");
    }

    private void review(Page page, String button) {
        page.navigate(figures);
        assertThat(page.locator("tbody tr").first()).containsText("82,5 %");
        click(page, button);
        assertThat(page.locator("main")).containsText("Đã chấp nhận số liệu.");
    }

    private void seesTheResult(Page page) {
        page.navigate(address() + "/chi-tieu");
        assertThat(page.locator("main")).containsText("82,5 % (năm 2026)");
        check(page);
        page.locator("main table a").getByText(TITLE).first().click();
        assertThat(page.locator("main svg")).isVisible();
        assertThat(page.locator("main")).containsText("Mâu thuẫn trong kế hoạch.");
        check(page);
        page.navigate(address() + "/tien-do");
        assertThat(page.locator("section:has(#chi-tieu-b)")).containsText("đạt: 1");
    }

    private static void check(Page page) {
        VisibleText.isVietnamese(page);
        Accessible.isForEverybody(page);
        Accessible.fitsOnAPhone(page);
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void as(String username, Consumer<Page> does) {
        try (var visit = Visit.of(chromium, address(), username)) {
            does.accept(visit.page());
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
