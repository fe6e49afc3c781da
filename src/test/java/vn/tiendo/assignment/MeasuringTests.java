package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measurement.Measured;
import vn.tiendo.publication.Publishing;
import vn.tiendo.rehearsal.CheckingIndicators;

/** Units measure a plan's indicators in rounds; others accept the figures, and the result follows from them alone. */
class MeasuringTests extends CommuneTest {

    private static final String OTHER_HEAD = "anlao.yt.truong";

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transactions;

    private UUID plan = UUID.randomUUID();
    private UUID share = plan;
    private UUID qualitative = plan;
    private UUID parts = plan;
    private UUID ofDesk = plan;

    @BeforeEach
    void issueAPlanWithIndicators() {
        plan = issue(
                draft(
                        Map.of("annualDate", "trước 30/11"),
                        Row.ledBy("Phòng Kinh tế").until("31/12/2026")),
                "Thử");
        share = add("1", "Tỷ lệ dịch vụ công trực tuyến", "KT", "2025 GE 70", "2026 GE 80", "2030 GE 100");
        qualitative = add("2", "Chuyển đổi số cơ quan", "KT", "2026 TEXT Đạt");
        parts = add("3", "Tỷ lệ biết dùng", "KT", "2030 GE 90 nam", "2030 GE 80 nữ");
        ofDesk = add("4", "Tỷ lệ hồ sơ số", "VHXH", "2026 GE 95");
        add("5", "Tỷ lệ dịch vụ công trực tuyến", "YT", "2030 GE 90");
    }

    @Test
    void theYearsRoundOpensItselfOnceAlsoAfterAnOutage() {
        on("2026-11-05");
        by(DESK).openDue();
        assertThat(by(DESK).rounds(plan)).isEmpty();

        on("2026-11-06");
        by(DESK).openDue();
        by(DESK).openDue();
        assertThat(by(DESK).rounds(plan)).containsExactly("năm 2026, hạn 2026-11-27, đang đo");
        var part = by(DESK).part(by(DESK).round(plan), "KT");
        assertThat(item(part, "enterMeasurements").due()).isEqualTo("2026-11-27");
        assertThat(item(part, "enterMeasurements").assignee()).contains(HEAD);

        on("2028-01-10");
        by(DESK).openDue();
        assertThat(by(DESK).rounds(plan))
                .containsExactly("năm 2027, hạn 2027-11-29, đang đo", "năm 2026, hạn 2026-11-27, đang đo");
        assertThat(item(by(DESK).part(by(DESK).round(plan), "KT"), "enterMeasurements")
                        .due())
                .isEqualTo("2028-01-13");
        on("2026-06-10");
    }

    @Test
    void unitEntersHeadSignsDeskExaminesItsHeadAcceptsAndTheResultFollows() throws IOException {
        var round = openByHand(2026);
        var part = by(DESK).part(round, "KT");
        var line = by(HEAD).line(part, share, "");
        act(HEAD, part, "enterMeasurements", Map.of("action", "DELEGATE", "officer", OFFICER));
        assertThat(item(part, "enterMeasurements").assignee()).contains(OFFICER);
        assertThat(by(OTHER_HEAD).mayRead(part)).isFalse();
        assertThatThrownBy(() -> by(DESK).type(part, line, "gia-tri=1"))
                .hasMessage("Số liệu này không ở bước mà bạn sửa được.");

        by(OFFICER).type(part, line, "gia-tri=82,5");
        by(OFFICER)
                .type(
                        part,
                        by(OFFICER).line(part, qualitative, ""),
                        "tra-loi=MET",
                        "nguon=Biên bản",
                        "ghi-chu=Đủ tiêu chí");
        by(OFFICER)
                .type(part, by(OFFICER).line(part, parts, "nam"), "gia-tri=91", "nguon=Khảo sát https://so-lieu.vn/1");
        assertThatThrownBy(() -> handIn(OFFICER, part))
                .hasMessageContaining("Còn 3 dòng chưa đủ")
                .hasMessageContaining("I.1 chưa ghi nguồn số liệu; I.2 chưa có minh chứng; I.3 (nữ) chưa có giá trị.");

        by(OFFICER).type(part, line, "gia-tri=82,5", "nguon=Cổng dịch vụ công");
        by(OFFICER).type(part, by(OFFICER).line(part, parts, "nữ"), "tra-loi=NO_DATA", "ghi-chu=Chưa điều tra");
        by(OFFICER).attach(part, "Bảng tổng hợp.docx", word(), true);
        handIn(OFFICER, part);
        act(HEAD, part, "signMeasurements", Map.of("decision", "RETURN", "note", "Ghi rõ tháng"));
        handIn(OFFICER, part);
        act(HEAD, part, "signMeasurements", Map.of("decision", "SIGN"));
        assertThat(by(HEAD).state(part)).isEqualTo("chờ thẩm định");
        assertThat(documents.list(part)).singleElement().matches(file -> !file.isDraft());
        assertThat(by(HEAD).results(plan, 2026)).contains("I.1 chưa có số liệu");

        assertThat(item(part, "examineMeasurements").due()).isEqualTo("2026-06-15");
        by(DESK).review(part, Map.of(line, "Sai kỳ số liệu"));
        act(
                DESK_HEAD,
                part,
                "decideMeasurements",
                Map.of("decision", "RETURN", "lines", java.util.List.of(line.toString())));
        assertThat(by(HEAD).state(part)).isEqualTo("đang nhập số liệu");
        assertThat(by(HEAD).results(plan, 2026))
                .contains("I.1 chưa có số liệu", "I.2 đạt: đạt (năm 2026)")
                .anyMatch(row -> row.startsWith("I.3 chưa có số liệu: nam: 91 % (năm 2026)"));
        assertThatThrownBy(() -> by(OFFICER).type(part, by(OFFICER).line(part, qualitative, ""), "tra-loi=NOT_MET"))
                .hasMessageContaining("không sửa được");

        by(OFFICER).type(part, line, "gia-tri=79", "nguon=https://dichvucong.gov.vn", "ky=01/01/2026 - 31/05/2026");
        handIn(OFFICER, part);
        act(HEAD, part, "signMeasurements", Map.of("decision", "SIGN"));
        by(DESK).review(part, Map.of());
        by(DESK_HEAD).review(part, Map.of());

        assertThat(by(HEAD).state(part)).isEqualTo("đã chấp nhận");
        assertThat(by(HEAD).results(plan, 2026)).contains("I.1 chưa đạt: 79 % (01/01/2026 – 31/05/2026)");
        assertThat(by(HEAD).versions(share)).containsExactly("bản 2 đã chấp nhận: 79 %", "bản 1 bị trả lại: 82,5 %");
        assertThatThrownBy(() -> jdbc.sql("update measurement set value = 99 where line = ? and number = 2")
                        .param(line)
                        .update())
                .isInstanceOf(DataAccessException.class);

        by(HEAD).correct(part, "Cộng nhầm", line);
        by(OFFICER).type(part, line, "gia-tri=80", "nguon=https://dichvucong.gov.vn");
        assertThat(by(HEAD).results(plan, 2026)).contains("I.1 chưa đạt: 79 % (01/01/2026 – 31/05/2026)");
        handIn(OFFICER, part);
        act(HEAD, part, "signMeasurements", Map.of("decision", "SIGN"));
        by(DESK).review(part, Map.of());
        by(DESK_HEAD).review(part, Map.of());
        assertThat(by(HEAD).results(plan, 2026)).anyMatch(row -> row.startsWith("I.1 đạt: 80 %"));
        assertThat(by(HEAD).record(part))
                .contains("Mở đính chính 1 dòng", "Chấp nhận số liệu (1 dòng)", "Trả lại 1 dòng, chấp nhận 3 dòng");
        assertThat(by(DESK).record(round)).containsExactly("Mở đợt đo chỉ tiêu năm 2026");
    }

    @Test
    void leaderAcceptsWhatThePlanDesksUnitMeasuredAndTheRoundClosesWithTheLast() {
        measure(openByHand(2025), "70");
        assertThat(by(DESK).rounds(plan)).containsExactly("năm 2025, hạn 2026-06-30, đã chốt");
        assertThat(by(DESK).results(plan, 2025)).contains("I.1 đạt: 70 % (năm 2025)");

        var round = openByHand(2026);
        assertThatThrownBy(() -> openByHand(2026)).hasMessage("Đợt đo của năm 2026 đang mở; hãy theo dõi đợt đó.");
        assertThatThrownBy(() -> by(DESK).open(plan, 2027, "2026-06-30", "Thử"))
                .hasMessage("Năm đo phải là năm nay hoặc một năm trước đó.");
        assertThatThrownBy(() -> by(HEAD).open(plan, 2024, "2026-06-30", "Thử"))
                .hasMessage("Việc này do bộ phận tổng hợp kế hoạch thực hiện.");
        assertThat(by(DESK).urge(round)).isEqualTo(3);
        assertThat(by(DESK).urge(round)).isZero();
        measure(round, "75");
        assertThat(new CheckingIndicators(application).broken()).isEmpty();

        assertThat(by(DESK).rounds(plan))
                .containsExactly("năm 2026, hạn 2026-06-30, đã chốt", "năm 2025, hạn 2026-06-30, đã chốt");
        assertThat(by(DESK).results(plan, 2026))
                .containsExactly(
                        "I.1 chưa đạt: 75 % (năm 2026), tăng 5 (về phía mục tiêu)",
                        "I.2 đạt: đạt (năm 2026)",
                        "I.3 chưa đạt mức của 2030: nam: 75 % (năm 2026); nữ: 75 % (năm 2026), nam: tăng 5 (về phía mục tiêu);"
                                + " nữ: tăng 5 (về phía mục tiêu)",
                        "I.4 chưa đạt: 75 % (năm 2026), tăng 5 (về phía mục tiêu)",
                        "I.5 chưa đạt mức của 2030: 75 % (năm 2026), tăng 5 (về phía mục tiêu)");
    }

    /** What the pages show is changed within a transaction that the count does not see. */
    @Test
    void rehearsalSeesAFigureThatTheTablesDoNotSay() throws SQLException {
        measure(openByHand(2026), "75");
        var outside = new SingleConnectionDataSource(
                application.getBean(DataSource.class).getConnection(), true);
        transactions.executeWithoutResult(change -> {
            jdbc.sql("update indicator_target set value = 60 where indicator = ? and year = 2026")
                    .param(share)
                    .update();
            assertThat(new CheckingIndicators(application).broken(JdbcClient.create(outside)))
                    .anyMatch(broken -> broken.startsWith("chỉ tiêu 2026"));
            change.setRollbackOnly();
        });
        outside.destroy();
        assertThat(new CheckingIndicators(application).broken()).isEmpty();
    }

    @Test
    void publicReadsWhatWasAcceptedAndNothingElse() {
        measure(openByHand(2026), "75");
        Publishing.forget(jdbc);
        var desk = new Publishing(application, DESK);
        var publication = desk.propose(plan, "");

        assertThat(desk.frozen(publication))
                .contains("I.1 Tỷ lệ dịch vụ công trực tuyến", "75 %", "chưa đạt", "I.3 Tỷ lệ biết dùng – nam")
                .doesNotContain("https://so-lieu.vn");
        desk.takeBack(publication, "Xong");
    }

    @Test
    void bothRowsOfAContradictionSaySoAndAUnitSeesItsOwn() {
        var asked = Map.of("ke-hoach", plan.toString());

        assertThat(by(DESK).list(COMMUNE, asked)).containsExactly("I.1 ↔ I.5", "I.2", "I.3", "I.4", "I.5 ↔ I.1");
        assertThat(by(OTHER_HEAD).list(COMMUNE, asked)).containsExactly("I.5 ↔ I.1");
        assertThat(by(LEADER).list(COMMUNE, Map.of("ke-hoach", plan.toString(), "don-vi", "VHXH")))
                .containsExactly("I.4");
    }

    /** Every unit of the round enters that value, signs, and has it accepted. */
    private void measure(UUID round, String value) {
        for (var head : java.util.List.of(HEAD, DESK_HEAD, OTHER_HEAD)) {
            var part = by(DESK).part(round, head.equals(HEAD) ? "KT" : head.equals(DESK_HEAD) ? "VHXH" : "YT");
            jdbc.sql("select id, indicator from measuring_line where measuring = ?")
                    .param(part)
                    .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    .list()
                    .forEach(line -> by(head).type(
                                    part,
                                    line.getKey(),
                                    line.getValue().equals(qualitative) ? "tra-loi=MET" : "gia-tri=" + value,
                                    "nguon=https://so-lieu.vn",
                                    "ghi-chu=Đủ"));
            by(head).handInAndSign(part);
            if (head.equals(DESK_HEAD)) {
                assertThat(open(part)).containsExactly("approveMeasurements");
                by(LEADER).review(part, Map.of());
            } else {
                by(DESK).review(part, Map.of());
                by(DESK_HEAD).review(part, Map.of());
            }
        }
    }

    private void handIn(String by, UUID part) {
        act(by, part, "enterMeasurements", Map.of("action", "HAND_IN"));
    }

    private UUID openByHand(int year) {
        return by(DESK).open(plan, year, "2026-06-30", "Đo lần đầu");
    }

    private UUID add(String number, String title, String unit, String... targets) {
        return Measured.add(jdbc, plan, number, title, unit, targets);
    }

    private Measured by(String username) {
        return new Measured(application, username);
    }
}
