package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan comes in from its Word file and runs, each step as its own user. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportBrowserTest {

    private static final String TITLE = "Lắp bảng chỉ dẫn quét mã tại nơi tiếp công dân";
    private static final String SUBJECT = "Kế hoạch phục vụ người dân trên địa bàn xã An Lão năm 2026";
    private static final List<List<String>> ROWS = List.of(
            List.of("STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian"),
            List.of("I", "Phục vụ tại chỗ", "", "", "", ""),
            List.of("1", TITLE, "Tổ Mã vạch", "Công an xã", "Báo cáo", "16/2026"),
            List.of("2", "Đo mức hài lòng của người dân", "Phòng Kinh tế", "", "Báo cáo", "12/2026"));

    private Chromium chromium;

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

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
    void runsTheTasksOfAPlanThatCameAsAWordFile() throws IOException {
        planDeskDecidesWhatIsDoubtfulAndSubmits(word());
        deskHeadChecks();
        leaderIssues();
        headOfTheLeadUnitSeesTheTask();
    }

    private void planDeskDecidesWhatIsDoubtfulAndSubmits(Path file) {
        try (var visit = visit("anlao.vhxh.tonghop")) {
            var page = visit.page();
            page.navigate(address() + "/nhap-ke-hoach");
            page.getByLabel("Tệp kế hoạch").setInputFiles(file);
            button(page, "Đọc tệp").click();
            page.waitForURL(Pattern.compile(".*/nhap-ke-hoach/[0-9a-f-]{36}"));
            assertThat(page.locator(".so-mo")).not().hasText("0");

            card(page, "lãnh đạo phụ trách").locator("select").selectOption("vice-chair");
            card(page, "Chưa xác định được đơn vị: Tổ Mã vạch")
                    .locator("select")
                    .selectOption("UNIT:KT");
            assertThat(card(page, "Tổ Mã vạch")).hasCount(0);
            card(page, "16/2026").getByLabel("Thời hạn").fill("10/2026");
            card(page, "16/2026").getByText("Đặt", exactly()).click();
            Pictures.take(page, "nhap-ke-hoach");
            Accessible.isForEverybody(page);
            letTheRestStand(page);

            assertThat(page.locator(".luu")).containsText("Đã lưu lúc");
            button(page, "Tạo dự thảo và trình ban hành").click();
            page.waitForURL(Pattern.compile(".*/ke-hoach/[0-9a-f-]{36}"));
            assertThat(page.locator("body")).containsText(TITLE);
        }
    }

    private static void letTheRestStand(Page page) {
        var rest = page.locator(".diem").getByText(Pattern.compile("giữ nguyên|Giữ như"));
        while (rest.count() > 0) {
            var before = rest.count();
            rest.first().click();
            assertThat(rest).hasCount(before - 1);
        }
        assertThat(page.locator(".so-mo")).hasText("0");
    }

    private void deskHeadChecks() {
        try (var visit = visit("anlao.vhxh.truong")) {
            var form = visit.tasklist().filter("Việc của tôi").open("Kiểm tra");
            form.choose("Đạt, trình lãnh đạo ban hành").submit();
        }
    }

    private void leaderIssues() {
        try (var visit = visit("anlao.pct")) {
            var form = visit.tasklist().filter("Việc của tôi").open("Ban hành");
            form.choose("Ban hành, giao nhiệm vụ").write("Số, ký hiệu kế hoạch", "88/KH-UBND");
            var date = visit.page()
                    .locator(".fjs-form .fjs-form-field-datetime input")
                    .first();
            date.fill("10/06/2026");
            date.press("Tab");
            form.submit();
        }
    }

    private void headOfTheLeadUnitSeesTheTask() {
        try (var visit = visit("anlao.kt.truong")) {
            var card = visit.tasklist().filter("Việc của tôi").cards(TITLE);
            assertThat(card).hasCount(1);
            assertThat(card).containsText("88/KH-UBND");
        }
    }

    private Path word() throws IOException {
        var file = folder.resolve("ke-hoach-phuc-vu.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            List.of("ỦY BAN NHÂN DÂN", "XÃ AN LÃO", "KẾ HOẠCH", SUBJECT, "PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ")
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            var table = document.createTable(ROWS.size(), ROWS.get(0).size());
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(ROWS.get(row).get(column));
                }
            }
            document.write(out);
        }
        return file;
    }

    private static Locator card(Page page, String text) {
        return page.locator(".diem").filter(new FilterOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private Visit visit(String username) {
        return Visit.of(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
