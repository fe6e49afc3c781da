package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which row of an amending plan is which running row, and what two rows want of one thing. */
class IndicatorDifferenceTests {

    private static final UUID PLAN = UUID.randomUUID();

    @Test
    void rowThatMovedIsKnownByItsTitle() {
        var old = row("1", "Người dân dùng dịch vụ công qua mạng", Map.of(2030, "80"));
        var moved = row("2", "Người dân dùng dịch vụ công qua mạng", Map.of(2030, "80"));
        var first = row("1", "Người dân có hồ sơ sức khỏe điện tử", Map.of(2030, "95"));

        var difference = IndicatorDifference.of(List.of(old), List.of(first, moved));

        assertThat(difference.pairs()).containsExactly(new IndicatorDifference.Pair(old, moved));
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.added()).containsExactly(first);
    }

    @Test
    void rowUnderItsNumberIsTheSameOnlyIfItsTitleIsSimilar() {
        var old = row("1", "Người dân dùng dịch vụ công trực tuyến qua mạng", Map.of(2030, "80"));
        var similar = row("1", "Người dân dùng dịch vụ công trực tuyến", Map.of(2030, "≥ 85"));
        var another = row("1", "Doanh nghiệp dùng nền tảng số trong sản xuất", Map.of(2030, "80"));

        assertThat(IndicatorDifference.of(List.of(old), List.of(similar))
                        .changed()
                        .get(0)
                        .cells())
                .extracting(IndicatorDifference.Cell::toString)
                .anyMatch(cell -> cell.contains("2030: 80") && cell.contains("2030: ≥ 85"));
        var difference = IndicatorDifference.of(List.of(old), List.of(another));
        assertThat(difference.pairs()).isEmpty();
        assertThat(difference.gone()).containsExactly(old);
    }

    @Test
    void twoTargetsContradictEachOtherForOneThingAndYearOnly() {
        var most = row("1", "Người trưởng thành của xã có chữ ký số cá nhân", Map.of(2030, "≥ 70"));
        var few = row("2", "Người trưởng thành của xã có chữ ký số", Map.of(2030, "10%", 2035, "20%"));
        var other = row("3", "Phủ sóng 5G cho dân cư toàn địa bàn", Map.of(2030, "100"));
        var another = row("4", "Phủ sóng 6G cho dân cư toàn địa bàn", Map.of(2030, "50"));

        assertThat(Contradiction.among(List.of(most, few, other, another)))
                .extracting(found -> found.target() + " / " + found.against())
                .containsExactly("2030: ≥ 70 / 2030: 10%");
    }

    private static Indicator row(String number, String title, Map<Integer, String> targets) {
        return new Indicator(
                UUID.randomUUID(),
                PLAN,
                "x",
                1,
                "I",
                number,
                "",
                false,
                title,
                "%",
                "Phòng Kinh tế",
                List.of("KT"),
                "",
                List.of(),
                "",
                "",
                TargetCells.read(targets),
                List.of());
    }
}
