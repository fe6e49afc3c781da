package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tiendo.communereport.CommuneReporting;
import vn.tiendo.inspection.Inspecting;
import vn.tiendo.inspection.UnitTold;
import vn.tiendo.officialdocument.FormOfDocument;
import vn.tiendo.refusal.Refusal;

/** An inspection from its preparation to the last closed demand; who reads what on the way, and what is refused. */
@RecordApplicationEvents
class InspectionTests extends CommuneTest {

    private static final String OTHER_HEAD = "anlao.yt.truong";
    private static final String FRIDAY = "12/06/2026";

    @Autowired
    ApplicationContext application;

    @Autowired
    ApplicationEvents published;

    @Autowired
    CommuneReporting reporting;

    private UUID task = UUID.randomUUID();
    private UUID other = UUID.randomUUID();
    private UUID plan = UUID.randomUUID();

    @BeforeEach
    void issueThreeTasks() {
        plan = issue(
                draft(
                        Map.of(),
                        Row.ledBy("Phòng Kinh tế").until("31/07/2026"),
                        Row.ledBy("Trạm Y tế").until("31/07/2026"),
                        Row.ledBy("Phòng Văn hóa - Xã hội").until("31/07/2026")),
                "Vẫn ban hành");
        task = ledBy("KT");
        other = ledBy("YT");
        accept(task);
    }

    @AfterEach
    void endInspections() {
        end("inspection");
    }

    private UUID ledBy(String unit) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> unit.equals(assignment.leadUnit))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private Inspecting by(String username) {
        return new Inspecting(application, username);
    }

    private UUID prepared(UUID... scope) {
        return by(DESK).prepare(plan, Inspecting.form(FRIDAY, List.of(scope)));
    }

    private UUID approved(UUID... scope) {
        var inspection = prepared(scope);
        act(LEADER, inspection, "approveInspection", Map.of("decision", "APPROVE"));
        return inspection;
    }

    /** With a demand of each unit in the scope, as the leader has approved it. */
    private UUID concluded(UUID... scope) {
        var inspection = approved(scope);
        on("2026-06-12");
        List.of(scope).forEach(each -> {
            by(DESK).find(inspection, each, "DIFFERS", "Chưa có sản phẩm");
            by(DESK).demand(inspection, "", each, "Nộp sản phẩm", "19/06/2026");
        });
        by(DESK).conclude(inspection, "Tiến độ chậm");
        act(DESK, inspection, "recordFindings", Map.of("action", "SUBMIT"));
        act(LEADER, inspection, "concludeInspection", Map.of("decision", "APPROVE"));
        return inspection;
    }

    private void answer(UUID demand, String head, String words) {
        act(head, demand, "answerDemand", Map.of("action", "ANSWER", "answer", words));
    }

    @Test
    void runsFromThePlanToTheLastClosedDemand() throws IOException {
        var inspection = prepared(task, other);
        assertThat(by(DESK).state(inspection)).isEqualTo("chờ lãnh đạo duyệt");
        assertThat(item(inspection, "approveInspection").due()).isEqualTo("2026-06-12");
        assertThat(by(HEAD).mayRead(inspection)).isFalse();

        act(LEADER, inspection, "approveInspection", Map.of("decision", "APPROVE"));
        assertThat(published.stream(UnitTold.class).map(UnitTold::unit)).containsExactlyInAnyOrder("KT", "YT");
        assertThat(item(inspection, "recordFindings").due()).isEqualTo("2026-06-19");
        assertThat(by(HEAD).mayRead(inspection)).isTrue();

        by(DESK).conclude(inspection, "Tiến độ chậm");
        assertThatThrownBy(() -> submitFindings(inspection))
                .hasMessageContaining("Chưa đến ngày kiểm tra (12/06/2026)");
        on("2026-06-12");
        assertThatThrownBy(() -> submitFindings(inspection)).hasMessageContaining("Còn 2 nhiệm vụ chưa ghi kết quả");
        by(DESK_HEAD).find(inspection, task, "DIFFERS", "Chưa có sản phẩm");
        by(DESK).find(inspection, other, "MATCHES", "");
        by(DESK).attach(inspection, task, word());
        assertThat(by(DESK).demand(inspection, "", task, "Nộp sản phẩm", "20/06/2026"))
                .isEqualTo("Ngày 20/06/2026 là ngày nghỉ nên hạn của yêu cầu là ngày làm việc 22/06/2026.");
        by(DESK).demand(inspection, "YT", null, "Cập nhật số liệu", "26/06/2026");
        assertThat(by(HEAD).found(inspection)).isEmpty();
        assertThat(by(HEAD).demanded(inspection)).isEmpty();
        assertThat(by(HEAD).besideTask(task)).isEmpty();
        assertThat(documents.mayRead(by(DESK).file(inspection, task), HEAD)).isFalse();

        submitFindings(inspection);
        act(LEADER, inspection, "concludeInspection", Map.of("decision", "APPROVE"));
        assertThat(by(DESK).state(inspection)).isEqualTo("đang thực hiện yêu cầu");
        assertThat(by(HEAD).found(inspection))
                .containsExactly("đang thực hiện, trong hạn; 0%; hạn 31/07/2026 → không khớp");
        assertThat(by(HEAD).demanded(inspection)).containsExactly("Phòng Kinh tế: Nộp sản phẩm");
        assertThat(documents.mayRead(by(DESK).file(inspection, task), HEAD)).isTrue();
        assertThat(documents.mayRead(by(DESK).file(inspection, task), OTHER_HEAD))
                .isFalse();
        assertThat(by(DESK).file(inspection, task).isDraft()).isFalse();
        assertThat(by(HEAD).besideTask(task))
                .hasSize(2)
                .first()
                .isEqualTo("Yêu cầu: Nộp sản phẩm – đang thực hiện, sắp đến hạn");
        assertThat(by(DESK).counts(COMMUNE, plan))
                .containsEntry("chưa hoàn thành", 2L)
                .containsEntry("quá hạn", 0L);

        var first = by(DESK).demands(inspection).get(0);
        var second = by(DESK).demands(inspection).get(1);
        assertThat(item(first, "answerDemand").due()).isEqualTo("2026-06-22");
        act(HEAD, first, "answerDemand", Map.of("action", "DELEGATE", "officer", OFFICER));
        documents.add(item(first, "answerDemand").taskId(), OFFICER, "Sản phẩm.docx", "EVIDENCE", word());
        answer(first, OFFICER, "Đã làm xong");
        answer(first, HEAD, "Đã nộp sản phẩm");
        assertThat(documents.list(first)).singleElement().matches(file -> !file.isDraft());
        act(DESK, first, "examineDemand", Map.of("decision", "RETURN", "note", "Thiếu dấu"));
        assertThat(by(HEAD).demandState(first)).isEqualTo("đang thực hiện, sắp đến hạn");
        answer(first, HEAD, "Đã bổ sung");
        act(DESK, first, "examineDemand", Map.of("decision", "ACCEPT"));
        assertThat(by(HEAD).demandState(first)).isEqualTo("hoàn thành đúng hạn");

        answer(second, OTHER_HEAD, "Đã cập nhật");
        act(DESK, second, "examineDemand", Map.of("decision", "ACCEPT"));
        assertThat(by(DESK).state(inspection)).isEqualTo("đã kết thúc");
        assertThat(items.of(inspection)).isEmpty();
        assertThat(by(DESK).record(inspection)).startsWith("Cuộc kiểm tra kết thúc");
        assertThat(FormOfDocument.broken(by(DESK).document(inspection))).isEmpty();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(by(DESK).spreadsheet()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(2);
        }
    }

    private void submitFindings(UUID inspection) {
        act(DESK, inspection, "recordFindings", Map.of("action", "SUBMIT"));
    }

    @Test
    void whatTheSystemSaidStaysAsItWasThatDay() {
        var inspection = approved(task);
        on("2026-06-12");
        by(DESK).find(inspection, task, "MATCHES", "");
        act(OFFICER, task, "performAssignment", Map.of("action", "PROGRESS", "percent", 60, "done", "Đã làm"));
        by(DESK).find(inspection, task, "DIFFERS", "Xem lại");

        assertThat(by(DESK).found(inspection))
                .containsExactly("đang thực hiện, trong hạn; 0%; hạn 31/07/2026 → không khớp");
    }

    @Test
    void comesBackIsMadeBetterAndMayBeCalledOff() {
        var inspection = prepared(task);
        act(LEADER, inspection, "approveInspection", Map.of("decision", "RETURN", "note", "Thêm Trạm Y tế"));
        assertThat(open(inspection)).containsExactly("reviseInspection");
        by(DESK).revise(inspection, Inspecting.form("15/06/2026", List.of(task, other)));
        act(DESK, inspection, "reviseInspection", Map.of("action", "SUBMIT"));
        act(LEADER, inspection, "approveInspection", Map.of("decision", "APPROVE"));
        assertThatThrownBy(() -> by(DESK).revise(inspection, Inspecting.form(FRIDAY, List.of(task))))
                .isInstanceOf(Refusal.class);
        assertThat(by(OTHER_HEAD).inspections()).contains(inspection);

        act(DESK, inspection, "recordFindings", Map.of("action", "CALL_OFF", "note", "Có việc đột xuất"));
        assertThat(by(DESK).state(inspection)).isEqualTo("đã hủy");
        assertThat(items.of(inspection)).isEmpty();
        assertThat(published.stream(UnitTold.class).map(UnitTold::subject))
                .filteredOn(subject -> subject.startsWith("Hủy cuộc kiểm tra"))
                .hasSize(2);

        var unwanted = prepared(task);
        act(LEADER, unwanted, "approveInspection", Map.of("decision", "CALL_OFF", "note", "Chưa cần"));
        assertThat(by(DESK).state(unwanted)).isEqualTo("đã hủy");
        assertThat(by(HEAD).mayRead(unwanted)).isFalse();
    }

    @Test
    void conclusionComesBackAndWithoutDemandsTheInspectionCloses() {
        var inspection = approved(task);
        on("2026-06-12");
        by(DESK).find(inspection, task, "MATCHES", "");
        assertThatThrownBy(() -> submitFindings(inspection)).hasMessageContaining("Hãy ghi nhận xét, kết luận chung");
        by(DESK).conclude(inspection, "Tốt");
        submitFindings(inspection);
        assertThatThrownBy(() -> by(DESK).conclude(inspection, "Khác")).isInstanceOf(Refusal.class);
        act(LEADER, inspection, "concludeInspection", Map.of("decision", "RETURN", "note", "Ghi rõ hơn"));
        by(DESK).conclude(inspection, "Tốt, đúng tiến độ");
        submitFindings(inspection);
        act(LEADER, inspection, "concludeInspection", Map.of("decision", "APPROVE"));

        assertThat(by(DESK).state(inspection)).isEqualTo("đã kết thúc");
        assertThat(by(HEAD).besideTask(task)).containsExactly("Kiểm tra định kỳ ngày 12/06/2026 – khớp");
    }

    @Test
    void whatThePlanDesksOwnUnitDidGoesToALeader() {
        var inspection = concluded(ledBy("VHXH"));
        var demand = by(DESK).demands(inspection).get(0);
        answer(demand, DESK_HEAD, "Đã làm");
        assertThat(open(demand)).containsExactly("acceptDemand");
        assertThat(by(DESK_HEAD).demandState(demand)).isEqualTo("chờ lãnh đạo duyệt, trong hạn");
        assertThatThrownBy(() -> act(DESK_HEAD, demand, "acceptDemand", Map.of("decision", "ACCEPT")))
                .isInstanceOf(RuntimeException.class);
        act(LEADER, demand, "acceptDemand", Map.of("decision", "RETURN", "note", "Chưa đủ"));
        answer(demand, DESK_HEAD, "Đã đủ");
        act(LEADER, demand, "acceptDemand", Map.of("decision", "ACCEPT"));

        assertThat(by(DESK).state(inspection)).isEqualTo("đã kết thúc");
    }

    @Test
    void overdueDemandIsCountedUntilItIsSentAndAHolderWhoFollowsAnswersIt() {
        var inspection = concluded(task);
        var demand = by(DESK).demands(inspection).get(0);
        on("2026-06-22");
        assertThat(by(HEAD).demandState(demand)).isEqualTo("đang thực hiện, quá hạn");
        assertThat(by(LEADER).demandList("tinh-hinh", "OVERDUE")).contains("Nộp sản phẩm (quá hạn)");
        assertThat(by(DESK).counts(COMMUNE, plan)).containsEntry("quá hạn", 1L);

        deputise("KT.head", "anlao.kt.pho");
        try {
            answer(demand, "anlao.kt.pho", "Đã nộp");
        } finally {
            endDeputy("KT.head");
        }
        on("2026-06-24");
        act(DESK, demand, "examineDemand", Map.of("decision", "ACCEPT"));
        assertThat(by(HEAD).demandState(demand)).isEqualTo("hoàn thành quá hạn");
        assertThat(reported("2026-04-15", "2026-05-14")).isEmpty();
        assertThat(reported("2026-05-15", "2026-06-14"))
                .contains("kết luận 1 cuộc kiểm tra", "theo dõi 1 yêu cầu", "đã hoàn thành 0, quá hạn 0");
        assertThat(reported("2026-06-15", "2026-06-22"))
                .contains("kết luận 0 cuộc kiểm tra", "theo dõi 1 yêu cầu", "đã hoàn thành 0, quá hạn 1");
        assertThat(reported("2026-06-15", "2026-07-14")).contains("đã hoàn thành 1, quá hạn 0");
        assertThat(reported("2026-07-15", "2026-08-14")).isEmpty();
    }

    private String reported(String first, String last) {
        return reporting.inspections(plan, new Window(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void leaderWithdrawsADemandAndTheLastOneEndsTheInspection() {
        var inspection = concluded(task, other);
        var first = by(DESK).demands(inspection).get(0);
        assertThatThrownBy(() -> by(DESK).withdraw(first, "Nhầm")).hasMessageContaining("Chỉ lãnh đạo");
        assertThatThrownBy(() -> by(LEADER).withdraw(first, " ")).hasMessageContaining("Hãy ghi lý do");
        by(LEADER).withdraw(first, "Không còn cần");
        assertThat(by(DESK).demandState(first)).isEqualTo("đã rút");
        assertThat(items.of(first)).isEmpty();
        assertThatThrownBy(() -> by(LEADER).withdraw(first, "Lần nữa")).isInstanceOf(Refusal.class);
        assertThat(by(DESK).state(inspection)).isEqualTo("đang thực hiện yêu cầu");

        by(CHAIR).withdraw(by(DESK).demands(inspection).get(1), "Cũng vậy");
        assertThat(by(DESK).state(inspection)).isEqualTo("đã kết thúc");
    }

    @Test
    void operatorWhoDeletesTheProcessEndsTheInspectionAndItsDemands() {
        var inspection = concluded(task);
        var demand = by(DESK).demands(inspection).get(0);
        end("inspection");

        assertThat(by(DESK).state(inspection)).isEqualTo("đã kết thúc");
        assertThat(by(DESK).demandState(demand)).isEqualTo("đã rút");
        var early = prepared(task);
        end("inspection");
        assertThat(by(DESK).state(early)).isEqualTo("đã hủy");
    }

    @Test
    void refusesWhatNobodyCouldHold() {
        assertThatThrownBy(() -> by(DESK).prepare(plan, Inspecting.form("13/06/2026", List.of(task))))
                .hasMessage("Ngày 13/06/2026 (thứ Bảy) là ngày nghỉ; ngày làm việc kế tiếp là 15/06/2026.");
        assertThatThrownBy(() -> by(DESK).prepare(plan, Inspecting.form("09/06/2026", List.of(task))))
                .hasMessageContaining("không được trước ngày hôm nay");
        assertThatThrownBy(() -> by(DESK).prepare(plan, Inspecting.form(FRIDAY, List.of())))
                .hasMessageContaining("Hãy chọn ít nhất một đơn vị");
        assertThatThrownBy(() -> by(DESK).prepare(plan, Inspecting.form(FRIDAY, List.of(UUID.randomUUID()))))
                .hasMessageContaining("Có nhiệm vụ không thuộc kế hoạch này");
        assertThatThrownBy(() -> by(HEAD).prepare(plan, Inspecting.form(FRIDAY, List.of(task))))
                .hasMessageContaining("bộ phận tổng hợp");
        assertThatThrownBy(() -> by(DESK).prepare(UUID.randomUUID(), Inspecting.form(FRIDAY, List.of(task))))
                .hasMessageContaining("kế hoạch đã ban hành");
        var inspection = approved(task);
        assertThat(by(DESK).find(inspection, task, "MATCHES", "x".repeat(10_001)))
                .hasValue("Nhận xét không quá 10.000 ký tự.");
        assertThat(by(DESK).find(inspection, task, "NONSENSE", "")).hasValue("Hãy chọn kết quả trong danh sách.");
        assertThatThrownBy(() -> by(HEAD).find(inspection, task, "MATCHES", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> by(DESK).demand(inspection, "VP", null, "Nộp", "19/06/2026"))
                .hasMessageContaining("Hãy chọn đơn vị");
        assertThatThrownBy(() -> by(DESK).demand(inspection, "", task, "Nộp", "10/06/2026"))
                .hasMessageContaining("phải sau ngày hôm nay");
    }

    @Test
    void unitsReadWhatIsAboutThemAndOthersNothing() {
        var inspection = concluded(task, other);
        var ofHead = by(DESK).demands(inspection).get(0);
        assertThat(by(HEAD).mayReadDemand(ofHead)).isTrue();
        assertThat(by(OTHER_HEAD).mayReadDemand(ofHead)).isFalse();
        assertThat(by(OTHER_HEAD).demanded(inspection)).containsExactly("Trạm Y tế: Nộp sản phẩm");
        assertThat(by("anlao.ca.truong").mayRead(inspection)).isFalse();
        assertThat(by("anlao.ca.truong").inspections()).doesNotContain(inspection);
        assertThat(by("anlao.giamsat").demanded(inspection)).hasSize(2);
        assertThat(by("vanhanh").mayRead(inspection)).isFalse();
        assertThat(by(LEADER).inspections("nam", "2026", "trang-thai", "FOLLOWING_UP", "don-vi", "KT"))
                .contains(inspection);
        assertThat(by(LEADER).inspections("nam", "2025")).doesNotContain(inspection);
    }
}
