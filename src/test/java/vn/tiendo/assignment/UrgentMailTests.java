package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot wait for the morning is told at once: a decision that is asked, a return. */
class UrgentMailTests extends CommuneTest {

    private static final Row BRIDGE =
            Row.ledBy("Phòng Kinh tế").until("30/06/2026").and("title", "Sửa cầu thôn Đoài");

    @BeforeEach
    void forget() {
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from notice_setting").update();
    }

    private List<String> mailsTo(String person) {
        return jdbc.sql(
                        "select subject from mail where recipient = ? and kind <> 'Giao nhiệm vụ' order by created_at, id")
                .param(person)
                .query(String.class)
                .list();
    }

    @Test
    void whoHasToDecideIsToldWhenTheWorkComes() {
        var task = issued(BRIDGE);
        assertThat(mailsTo(HEAD)).isEmpty(); // the plan's announcement says it all
        accept(task);
        file(task, OFFICER, "REPORT");

        assertThat(mailsTo(HEAD)).containsExactly("Chờ anh/chị xử lý: Ký duyệt: Sửa cầu thôn Đoài");
        sign(task, HEAD);
        assertThat(mailsTo(DESK)).containsExactly("Chờ anh/chị xử lý: Thẩm định: Sửa cầu thôn Đoài");
        assertThat(mailsTo("anlao.vhxh.tonghop2")).hasSize(1);
        assertThat(mailsTo(OFFICER)).isEmpty();
    }

    @Test
    void officerIsToldOfEachReturnOnceWithItsReason() {
        var task = issued(BRIDGE);
        accept(task);
        file(task, OFFICER, "REPORT");
        act(HEAD, task, "signOff", returned("Thiếu bảng khối lượng"));
        act(OFFICER, task, "performAssignment", Map.of("action", "PROGRESS", "percent", 90, "done", "Đang bổ sung"));

        assertThat(mailsTo(OFFICER)).containsExactly("Sản phẩm bị trả lại: Sửa cầu thôn Đoài");
        assertThat(jdbc.sql("select text from mail where recipient = ? and kind = 'Trả lại'")
                        .param(OFFICER)
                        .query(String.class)
                        .single())
                .contains("Thiếu bảng khối lượng", "thời hạn: 30/06/2026", "/nhiem-vu/" + task);
        file(task, OFFICER, "REPORT");
        act(HEAD, task, "signOff", returned("Thiếu chữ ký"));
        assertThat(mailsTo(OFFICER)).hasSize(2);
    }

    @Test
    void whoWantsNoUrgentMailGetsNone() {
        jdbc.sql(
                        """
                        insert into notice_setting (username, commune, digest_at, daily_mail, urgent_mail, calendar_attached)
                        values (?, ?, '07:30', true, false, true)""")
                .params(HEAD, COMMUNE)
                .update();
        var task = issued(BRIDGE);
        accept(task);
        file(task, OFFICER, "REPORT");

        assertThat(mailsTo(HEAD)).isEmpty();
    }
}
