package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the plan desk does with a draft on its page, over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.demo=true",
            "logging.level.org.camunda=off",
            "logging.level.vn.tiendo.workflow.EngineErrors=off"
        })
class PlanPagesTest {

    private static final String PLAN =
            """
            plan:
              commune: tan-hong
              year: 2026
              subject: Kế hoạch thử của phường
              leader: vice-chair
              regime: {unitReport: "vào ngày 18 hàng tháng", communeReport: "định kỳ"}
              appendices:
                - title: Phụ lục
                  groups:
                    - number: I
                      title: Nhóm
                      tasks:
                        - {number: "1", title: Nhiệm vụ thử, lead: "Phòng Văn hóa - Xã hội", output: "", deadline: "16/2026"}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor desk;
    private String page = "";

    @BeforeEach
    void load() {
        desk = Visitor.of(port, "tanhong.vhxh.tonghop");
        var loaded = desk.file("/ke-hoach", "tep", PLAN).headers().firstValue("Location");
        page = URI.create(loaded.orElseThrow()).getPath();
    }

    @Test
    void showsADraftWithItsGapsAndItsRegime() {
        assertThat(desk.get(page).body())
                .contains("bản dự thảo", "Có 1 nhiệm vụ còn điểm chưa rõ", "Trình ban hành")
                .contains("vào ngày 18 hàng tháng", "đọc từ kế hoạch", "ngày 18")
                .doesNotContain("Trình lại");
    }

    @Test
    void keepsTheRegimeThatTheDeskEnters() {
        desk.form(page + "/che-do", "ky=MONTHLY&don-vi=15&xa=" + Visitor.encoded("trước 20"));
        desk.form(page + "/che-do", "ky=YEARLY&don-vi=" + Visitor.encoded("trước 30/11"));
        assertThat(desk.get(page).body()).contains("nhập tay", "ngày 15", "trước ngày 20", "trước ngày 30/11");

        desk.form(page + "/che-do", "ky=YEARLY&don-vi=32/11");
        assertThat(desk.get(page).body()).contains("không phải ngày báo cáo hằng năm");
        desk.form(page + "/che-do/bo", "ky=YEARLY");
        assertThat(desk.get(page).body()).contains("Bỏ chế độ báo cáo").doesNotContain("<td>trước ngày 30/11</td>");
    }

    @Test
    void dropsADraftAndKeepsTheRecordOfIt() {
        desk.form(page + "/bo", "");

        assertThat(jdbc.sql("select count(*) from plan where id = ?::uuid")
                        .param(page.substring(page.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(desk.get("/ke-hoach").body()).contains("Dự thảo đã bỏ", "Kế hoạch thử của phường");
    }

    @Test
    void dropsNothingThatWasSubmitted() {
        desk.form(page + "/trinh", "ly-do=");
        assertThat(desk.get(page).body()).contains("đang trình").doesNotContain("Bỏ dự thảo");

        desk.form(page + "/bo", "");
        assertThat(desk.get(page).body()).contains("Chỉ bỏ được bản dự thảo chưa trình.");
    }
}
