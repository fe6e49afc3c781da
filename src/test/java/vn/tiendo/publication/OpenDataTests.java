package vn.tiendo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.assignment.Standing;
import vn.tiendo.publication.Snapshot.Counted;
import vn.tiendo.publication.Snapshot.Figures;

/** A frozen snapshot as the page, the table and the JSON tell it. */
class OpenDataTests {

    private static final Instant APPROVED = Instant.parse("2026-06-10T01:30:00Z");

    private static Snapshot.Task task(String number, String title, Standing standing) {
        return new Snapshot.Task(
                "36/KH-UBND",
                "I",
                "I. Nhóm",
                number,
                title,
                "KT",
                "Phòng Kinh tế",
                "Quý II/2026",
                "2026-06-30",
                "đang thực hiện",
                "trong hạn",
                standing.name(),
                "");
    }

    private static Snapshot of(Snapshot.Task... tasks) {
        var counted = List.of(tasks).stream()
                .map(task -> new Counted(task, Standing.valueOf(task.standing()), false, "1/I"))
                .toList();
        var all = Figures.of("", "Tổng số", counted);
        var plan = new Snapshot.Plan("36/KH-UBND", "2026-03-23", "Chuyển đổi số", all, List.of(all));
        var unit = Figures.of("KT", "Phòng Kinh tế", counted);
        return new Snapshot(
                Snapshot.FORMAT,
                "an-lao",
                "Xã An Lão",
                "Hải Phòng",
                "2026-06-10",
                "Lời nói đầu\n\nHết",
                Snapshot.NOTE,
                all,
                List.of(plan),
                List.of(unit),
                List.of(tasks),
                List.of());
    }

    private static Snapshots.Shown shown(Snapshot snapshot) {
        return new Snapshots.Shown(FrozenText.of(snapshot), "Chủ tịch UBND xã", APPROVED);
    }

    @Test
    void tableIsForExcelInVietnameseAndRunsNothing() {
        var bytes = OpenData.csv(of(task("1", "=cmd|' /C calc'!A0", Standing.OVERDUE)));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFKế hoạch,Nhóm,Số,Nhiệm vụ,Đơn vị chủ trì,Thời hạn theo kế hoạch,Ngày đến hạn,Trạng thái,"
                                + "Thời hạn còn lại,Tình hình,Ngày hoàn thành,Số liệu ngày",
                        "36/KH-UBND,I. Nhóm,1,'=cmd|' /C calc'!A0,Phòng Kinh tế,Quý II/2026,30/06/2026,đang thực hiện,"
                                + "trong hạn,\"chưa hoàn thành, quá hạn\",,10/06/2026");
    }

    @Test
    void jsonHoldsTheFrozenTextByteByByte() throws IOException, NoSuchAlgorithmException {
        var shown = shown(of(task("1", "Một \"việc\"", Standing.IN_PROGRESS)));
        var text = new String(OpenData.json(shown), StandardCharsets.UTF_8);
        var read = new ObjectMapper().readTree(text);

        assertThat(read.get("approvedBy").asText()).isEqualTo("Chủ tịch UBND xã");
        assertThat(read.get("source").asText()).isEqualTo("UBND Xã An Lão, Hải Phòng");
        assertThat(read.at("/snapshot/tasks/0/title").asText()).isEqualTo("Một \"việc\"");
        var inner = text.substring(text.indexOf("\"snapshot\":") + 11, text.length() - 1);
        var hash = MessageDigest.getInstance("SHA-256").digest(inner.getBytes(StandardCharsets.UTF_8));
        assertThat(read.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void figuresAddUpToTheTotal() {
        var figures = of(
                        task("1", "a", Standing.OVERDUE),
                        task("2", "b", Standing.WAITING),
                        task("3", "c", Standing.WAITING))
                .figures();

        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.waiting()).isEqualTo(2);
        assertThat(PublicPage.numbers(figures).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void aChoiceNarrowsTheListAndNeverTheFigures() {
        var shown = shown(of(task("1", "a", Standing.OVERDUE), task("2", "b", Standing.WAITING)));
        var page = PublicPage.of(shown, Map.of("trang-thai", "OVERDUE", "don-vi", "KT"));

        assertThat(page.rows()).extracting(row -> row.task().number()).containsExactly("1");
        assertThat(page.frozen().figures().total()).isEqualTo(2);
        assertThat(page.intro()).containsExactly("Lời nói đầu", "Hết");
        assertThat(PublicPage.of(shown, Map.of("trang-thai", "' or 1=1", "trang", "9"))
                        .rows())
                .hasSize(2);
    }
}
