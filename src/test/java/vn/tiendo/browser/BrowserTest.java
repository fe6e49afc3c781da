package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanIssuing;

/** The main job in a real browser, from a plan's issue to the acceptance of an output, each step as its own user. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String HEAD = "anlao.kt.truong";
    private static final String OFFICER = "anlao.kt.cv1";
    private static final String COORDINATOR = "anlao.hcc.truong";
    private static final String PLAN_DESK = "anlao.vhxh.tonghop";
    private static final String PLAN_DESK_HEAD = "anlao.vhxh.truong";
    private static final String STRANGER = "chiminh.kt.truong";

    private static final String PLAN = "45/KH-UBND";
    private static final String TITLE = "Kiểm kê máy tính, đường truyền tại nhà văn hóa thôn";
    private static final String FILE = "Báo cáo kiểm kê.txt";
    private static final String DONE = "Đã kiểm kê 12 nhà văn hóa thôn.";
    private static final String WHY = "Bổ sung số liệu đường truyền của thôn Cầu.";

    private Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    void issuePlan(@Autowired PlanImport plans, @Autowired PlanIssuing issuing) throws IOException {
        chromium = Chromium.launch();
        try (var file = new ClassPathResource("browser/plan.yaml").getInputStream()) {
            var plan = plans.load(file, "an-lao");
            issuing.issue(plan, new PlanIssuing.Issue(PLAN, LocalDate.of(2026, 6, 10), ""), PLAN_DESK);
        }
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void carriesATaskFromItsIssueToItsAcceptance() {
        headAcceptsAndNamesOfficerAndCoordinator();
        coordinatorAnswers();
        officerFilesOnlyWithTheDocumentAndLosesNothingOnTheWay();
        headCannotReturnWithoutNote();
        headSignsOff();
        planDeskProposesReturn();
        planDeskHeadReturns();
        officerSeesReasonAndFilesAgain();
        headSignsOff();
        planDeskProposesAcceptance();
        planDeskHeadAccepts();
        everybodySeesItDone();
    }

    private void headAcceptsAndNamesOfficerAndCoordinator() {
        try (var visit = visit(HEAD)) {
            var tasklist = visit.tasklist().filter("Chờ tôi duyệt");
            var card = tasklist.cards(TITLE);
            assertThat(card).containsText("Hạn 12/06/2026");
            assertThat(card).containsText("45/KH-UBND");
            var form = tasklist.filter("Việc của đơn vị").open(TITLE);
            assertThat(form.facts()).containsText("chờ tiếp nhận");
            assertThat(form.facts()).containsText("30/06/2026 (còn 14 ngày làm việc)");
            Pictures.take(visit.page(), "danh-sach-viec");
            form.select("Người thực hiện", "Phạm Văn Hậu");
            form.add("Đơn vị phối hợp", "Trung tâm Phục vụ hành chính công");
            form.write("Ghi chú cho người thực hiện", "Làm xong trước kỳ họp tháng 6.");
            Pictures.take(visit.page(), "tiep-nhan");
            form.submit();
        }
    }

    private void coordinatorAnswers() {
        try (var visit = visit(COORDINATOR)) {
            var tasklist = visit.tasklist().filter("Việc của đơn vị");
            assertThat(tasklist.cards(TITLE)).containsText("Hạn 23/06/2026");
            var form = tasklist.open(TITLE);
            form.choose("Có nội dung phối hợp");
            form.write("Nội dung phối hợp", "Gửi danh sách 5 điểm có máy tính dùng chung.");
            Pictures.take(visit.page(), "phoi-hop");
            form.submit();
        }
    }

    private void officerFilesOnlyWithTheDocumentAndLosesNothingOnTheWay() {
        try (var visit = visit(OFFICER)) {
            var tasklist = visit.tasklist().filter("Việc của tôi");
            var form = tasklist.open(TITLE);
            assertThat(form.facts()).containsText("Gửi danh sách 5 điểm có máy tính dùng chung.");
            form.choose("Nộp sản phẩm để thủ trưởng đơn vị ký duyệt");
            form.write("Nội dung đã thực hiện", DONE);
            assertThat(form.submitInVain()).containsText("Chưa có tài liệu «báo cáo» mà kế hoạch yêu cầu");
            assertThat(form.field("Nội dung đã thực hiện")).hasValue(DONE);
            Pictures.take(visit.page(), "nop-con-thieu");
            form.closeRefusal();

            var documents = tasklist.documents();
            assertThat(documents.content())
                    .containsText("Không được tải lên dữ liệu cá nhân của công dân và bí mật nhà nước");
            documents.upload(FILE, "text/plain", "Số máy tính: 31".getBytes(StandardCharsets.UTF_8));
            assertThat(documents.line(FILE)).containsText("Bản nháp, chưa trình");
            Pictures.take(visit.page(), "tai-len");

            form = tasklist.form();
            assertThat(form.field("Nội dung đã thực hiện")).hasValue(DONE);
            form.submit();
        }
    }

    private void headCannotReturnWithoutNote() {
        try (var visit = visit(HEAD)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").open(TITLE);
            form.choose("Trả lại người thực hiện");
            form.select("Lý do trả lại", "Số liệu chưa chính xác");
            assertThat(form.submitInVain()).containsText("Ý kiến");
            assertThat(form.field("Lý do trả lại")).hasValue("Số liệu chưa chính xác");
            Pictures.take(visit.page(), "return-refused");
        }
    }

    private void headSignsOff() {
        try (var visit = visit(HEAD)) {
            var tasklist = visit.tasklist().filter("Chờ tôi duyệt");
            var form = tasklist.open(TITLE);
            assertThat(form.facts()).containsText("chờ ký duyệt");
            form.choose("Ký duyệt");
            Pictures.take(visit.page(), "ky-duyet");
            form.submit();
        }
    }

    private void planDeskProposesReturn() {
        try (var visit = visit(PLAN_DESK)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").takeUp(TITLE);
            assertThat(form.facts()).containsText("chờ thẩm định");
            form.choose("Đề xuất trả lại");
            form.select("Lý do trả lại", "Thiếu nội dung, thiếu tài liệu");
            form.write("Ý kiến", "Chưa có số liệu của thôn Cầu.");
            Pictures.take(visit.page(), "de-xuat-tra-lai");
            form.submit();
        }
    }

    private void planDeskHeadReturns() {
        try (var visit = visit(PLAN_DESK_HEAD)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").open(TITLE);
            assertThat(form.facts()).containsText("Chưa có số liệu của thôn Cầu.");
            form.choose("Trả lại");
            form.select("Lý do trả lại", "Thiếu nội dung, thiếu tài liệu");
            form.write("Ý kiến", WHY);
            Pictures.take(visit.page(), "quyet-dinh-tham-dinh");
            form.submit();
        }
    }

    private void officerSeesReasonAndFilesAgain() {
        try (var visit = visit(OFFICER)) {
            var tasklist = visit.tasklist().filter("Việc của tôi");
            var form = tasklist.open(TITLE);
            assertThat(form.facts()).containsText("Thiếu nội dung, thiếu tài liệu");
            assertThat(form.facts()).containsText(WHY);
            assertThat(form.facts()).containsText("đang thực hiện");
            Pictures.take(visit.page(), "ly-do-tra-lai");
            tasklist.documents()
                    .upload(FILE, "text/plain", "Số máy tính: 31\nĐường truyền: 12".getBytes(StandardCharsets.UTF_8));
            assertThat(tasklist.documents().line(FILE)).containsText("bản 2");
            Pictures.take(visit.page(), "officer-second-version");
            fileOutput(tasklist.form());
        }
    }

    private static void fileOutput(StepForm form) {
        form.choose("Nộp sản phẩm để thủ trưởng đơn vị ký duyệt");
        form.write("Nội dung đã thực hiện", DONE);
        form.submit();
    }

    private void planDeskProposesAcceptance() {
        try (var visit = visit(PLAN_DESK)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").takeUp(TITLE);
            form.choose("Đề xuất công nhận đạt");
            form.submit();
        }
    }

    private void planDeskHeadAccepts() {
        try (var visit = visit(PLAN_DESK_HEAD)) {
            var form = visit.tasklist().filter("Chờ tôi duyệt").open(TITLE);
            form.choose("Đạt");
            Pictures.take(visit.page(), "desk-head-accepts");
            form.submit();
        }
    }

    private void everybodySeesItDone() {
        try (var visit = visit(OFFICER)) {
            var tasklist = visit.tasklist();
            tasklist.filter("Việc của tôi").hasNone(TITLE);
            var assignments = visit.assignments().ofPlan(PLAN);
            assertThat(assignments.row(TITLE)).containsText("hoàn thành đúng hạn");
            Pictures.take(visit.page(), "assignments");
            assignments.open(TITLE);
            assertThat(visit.page().locator("main")).containsText("hoàn thành đúng hạn");
            assertThat(visit.page().locator("main")).containsText(WHY);
            Pictures.take(visit.page(), "mot-nhiem-vu");
        }
    }

    @Test
    void showsNothingToAnotherCommune() {
        try (var visit = visit(STRANGER)) {
            var tasklist = visit.tasklist();
            tasklist.filter("Việc của đơn vị").hasNone(TITLE);
            tasklist.filter("Chờ tôi duyệt").hasNone(TITLE);
            assertThat(visit.assignments().content()).not().containsText(TITLE);
        }
    }

    @Test
    void logsOutEverywhereFromTasklist() {
        try (var visit = visit(OFFICER)) {
            visit.tasklist().logOut();
            visit.page().waitForURL("**/dang-nhap*");
            visit.page().navigate(address() + "/nhiem-vu");
            assertThat(visit.page()).hasURL(Pattern.compile(".*/dang-nhap"));
        }
    }

    @Test
    void speaksVietnameseOnly() {
        try (var visit = visit(HEAD)) {
            var page = visit.page();
            var tasklist = visit.tasklist();
            VisibleText.isVietnamese(page);
            tasklist.filter("Việc của đơn vị").open("Báo cáo tháng");
            var tabs = tasklist.tabs();
            for (var tab : tabs) {
                tasklist.tab(tab);
                page.waitForTimeout(800);
                Pictures.take(page, "tab-" + tabs.indexOf(tab));
                VisibleText.isVietnamese(page);
            }
        }
    }

    @Test
    void saysInVietnameseWhatIsMissing() {
        try (var visit = visit("anlao.vhxh.cv1")) {
            var form = visit.tasklist().filter("Việc của tôi").open("Thực hiện");
            form.choose("Nộp sản phẩm để thủ trưởng đơn vị ký duyệt");
            form.send();
            assertThat(form.element("Nội dung đã thực hiện")).containsText("Phải nhập mục này.");
            VisibleText.isVietnamese(visit.page());
            Pictures.take(visit.page(), "field-missing");
        }
    }

    @Test
    void canBeUsedOnAPhone() {
        try (var visit = Visit.small(chromium, address(), "anlao.hcc.truong")) {
            var tasklist = visit.tasklist().filter("Việc của đơn vị");
            assertThat(tasklist.cards("Tiếp nhận").first()).isVisible();
            Pictures.take(visit.page(), "phone-list");
            var form = tasklist.open("Tiếp nhận");
            form.facts().scrollIntoViewIfNeeded();
            assertThat(form.field("Người thực hiện")).isVisible();
            Pictures.take(visit.page(), "tasklist-phone");
            assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    private Visit visit(String username) {
        return Visit.of(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
