package vn.tiendo.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.DeadlineClass;
import vn.tiendo.plan.PlannedTask;

/** Which rows of two plans are the same, and what differs in them. */
class PlanDifferenceTests {

    private static final List<String> WORDS = List.of(
            ("rà soát lập kế hoạch tuyên truyền số hóa hồ sơ đất đai nước sạch trường học đường làng chợ quản lý kiểm tra"
                            + " báo cáo triển khai ứng dụng dữ liệu an toàn giao thông phòng cháy y tế văn hóa thể thao du lịch")
                    .split(" "));

    @Test
    void equalPlansDifferInNothing() {
        var rows = List.of(row("1", "Số hóa hồ sơ đất đai"), row("2", "Kiểm tra nước sạch"));

        var difference =
                compare(rows, rows.stream().map(PlanDifferenceTests::copy).toList());

        assertThat(difference.unchanged()).hasSize(2);
        assertThat(difference.added()).isEmpty();
        assertThat(difference.gone()).isEmpty();
    }

    @Test
    void insertedRowIsNewAndTheRestOnlyRenumbered() {
        var difference = compare(
                List.of(row("1", "Số hóa hồ sơ đất đai"), row("2", "Kiểm tra nước sạch")),
                List.of(
                        row("1", "Lập tổ công nghệ số"),
                        row("2", "Số hóa hồ sơ đất đai"),
                        row("3", "Kiểm tra nước sạch")));

        assertThat(difference.changed()).isEmpty();
        assertThat(difference.unchanged()).hasSize(2).allMatch(PlanDifference.Pair::isRenumbered);
        assertThat(difference.added()).extracting(PlannedTask::title).containsExactly("Lập tổ công nghệ số");
    }

    @Test
    void rewordedTitleIsAChangeOfTheSameTask() {
        var difference = compare(
                List.of(row("1", "Số hóa toàn bộ hồ sơ đất đai của xã")),
                List.of(row("4", "Số hóa toàn bộ hồ sơ đất đai, hộ tịch của xã")));

        assertThat(difference.changed())
                .singleElement()
                .satisfies(
                        pair -> assertThat(pair.cells())
                                .singleElement()
                                .hasToString(
                                        "Nhiệm vụ: Số hóa toàn bộ hồ sơ đất đai của xã → Số hóa toàn bộ hồ sơ đất đai, hộ tịch của xã"));
    }

    @Test
    void otherTaskUnderTheSameNumberIsNoChange() {
        var difference =
                compare(List.of(row("1", "Số hóa hồ sơ đất đai")), List.of(row("1", "Tổ chức lễ hội mùa xuân")));

        assertThat(difference.added()).hasSize(1);
        assertThat(difference.gone()).hasSize(1);
    }

    @Test
    void rowsWithTheSameTitleKeepTheirNumbersFirst() {
        var running = List.of(row("1", "Báo cáo kết quả"), row("2", "Báo cáo kết quả"));
        var difference = compare(running, List.of(row("2", "Báo cáo kết quả"), row("3", "Báo cáo kết quả")));

        assertThat(difference.pairs())
                .extracting(pair -> pair.running().number() + pair.draft().number())
                .containsExactly("22", "13");
    }

    @Test
    void otherSpellingOfTheSameLetterIsTheSame() {
        var decomposed = java.text.Normalizer.normalize("Số hoá hồ sơ", java.text.Normalizer.Form.NFD);
        var difference = compare(List.of(row("1", "Số hóa hồ sơ")), List.of(row("1", "  " + decomposed)));

        assertThat(difference.pairs()).hasSize(1);
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void personDecidesAgainstTheSimilarity() {
        var old = row("1", "Số hóa hồ sơ đất đai");
        var other = row("2", "Tổ chức lễ hội");
        var same = row("1", "Số hóa hồ sơ đất đai");
        var difference =
                PlanDifference.of(List.of(old, other), List.of(same), Map.of(same.id(), Optional.of(other.id())));

        assertThat(difference.pairs()).singleElement().satisfies(pair -> assertThat(pair.running())
                .isEqualTo(other));
        assertThat(PlanDifference.of(List.of(old), List.of(same), Map.of(same.id(), Optional.empty()))
                        .gone())
                .containsExactly(old);
    }

    @Test
    void twoHundredRewordedRowsTakeMilliseconds() {
        var random = new Random(7);
        var running = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> row(String.valueOf(number), title(random)))
                .toList();
        var draft = running.stream()
                .map(row -> row(String.valueOf(Integer.parseInt(row.number()) + 1), row.title() + " năm 2026"))
                .toList();
        compare(running, draft);

        var start = System.nanoTime();
        var difference = compare(running, draft);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(difference.pairs()).hasSize(200).allSatisfy(pair -> assertThat(
                        pair.draft().title())
                .startsWith(pair.running().title()));
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }

    private static String title(Random random) {
        return String.join(
                " ",
                IntStream.range(0, 14)
                        .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private static PlanDifference compare(List<PlannedTask> running, List<PlannedTask> draft) {
        return PlanDifference.of(running, draft, Map.of());
    }

    private static PlannedTask copy(PlannedTask row) {
        return row.copiedTo(UUID.randomUUID());
    }

    private static PlannedTask row(String number, String title) {
        return new PlannedTask(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "xa",
                1,
                "I",
                number,
                "",
                title,
                "Phòng Kinh tế",
                List.of("KT"),
                "",
                List.of(),
                false,
                "Báo cáo",
                Set.of(),
                Set.of(),
                "31/12/2026",
                DeadlineClass.DATE,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
