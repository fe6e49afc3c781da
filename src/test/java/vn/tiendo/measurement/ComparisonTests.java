package vn.tiendo.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.Comparator;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Target;
import vn.tiendo.refusal.Refusal;

/** Whether a value reaches a target, how it moved, and how people write numbers and periods. */
class ComparisonTests {

    private static final int CASES = 500;

    private final Random random = new Random(7);

    @ParameterizedTest
    @CsvSource({
        // comparator, target, value, result
        "GE, 80, 80, ACHIEVED",
        "GE, 80, 79.999999, NOT_ACHIEVED",
        "GT, 80, 80, NOT_ACHIEVED",
        "GT, 80, 80.000001, ACHIEVED",
        "LE, 5, 5.0, ACHIEVED",
        "LE, 5, 5.01, NOT_ACHIEVED",
        "LT, 5, 5, NOT_ACHIEVED",
        "LT, 5, 4.99, ACHIEVED",
        "EQ, 80, 80.00, ACHIEVED",
        "EQ, 80, 81, ACHIEVED",
        "EQ, 80, 79, NOT_ACHIEVED"
    })
    void holdsAValueAgainstTheTargetOfItsYear(
            Comparator comparator, BigDecimal target, BigDecimal value, Result result) {
        var indicator = indicator(target(2026, comparator, target));

        assertThat(judge(indicator, 2026, value)).isEqualTo(new Achievement(result, 2026));
    }

    @Test
    void aFallingSeriesIsReachedFromAbove() {
        var poverty = indicator(target(2025, Comparator.EQ, "3.5"), target(2030, Comparator.EQ, "1"));

        assertThat(judge(poverty, 2025, "3.5").result()).isEqualTo(Result.ACHIEVED);
        assertThat(judge(poverty, 2025, "3.2").result()).isEqualTo(Result.ACHIEVED);
        assertThat(judge(poverty, 2025, "3.6").result()).isEqualTo(Result.NOT_ACHIEVED);
        assertThat(Trend.of(new BigDecimal("3.2"), new BigDecimal("3.5"), Direction.of(poverty.targets()))
                        .inWords())
                .isEqualTo("giảm 0,3 (về phía mục tiêu)");
    }

    @Test
    void aRangeIsReachedAtItsEndAndBeyondOnTheBetterSide() {
        var rising = indicator(range(2026, "80", "85"));
        var falling = indicator(range(2026, "5", "8"), range(2030, "2", "3"));

        assertThat(Stream.of("79.9", "80", "85", "90")
                        .map(value -> judge(rising, 2026, value).result()))
                .containsExactly(Result.NOT_ACHIEVED, Result.ACHIEVED, Result.ACHIEVED, Result.ACHIEVED);
        assertThat(Stream.of("4", "8", "8.1")
                        .map(value -> judge(falling, 2026, value).result()))
                .containsExactly(Result.ACHIEVED, Result.ACHIEVED, Result.NOT_ACHIEVED);
    }

    @Test
    void aYearWithoutATargetIsHeldAgainstTheNextOneAndNeverLate() {
        var indicator = indicator(target(2025, Comparator.GE, "50"), target(2030, Comparator.GE, "80"));

        assertThat(judge(indicator, 2026, "60").wording()).isEqualTo("chưa đạt mức của 2030");
        assertThat(judge(indicator, 2026, "80").wording()).isEqualTo("đạt mức của 2030");
        assertThat(judge(indicator, 2031, "80").wording()).isEqualTo("không có mục tiêu");
        assertThat(Yardstick.of(indicator, "", 2026).inWords()).isEqualTo("≥ 80 (hướng tới 2030)");
    }

    @Test
    void aMissingFigureIsNeverCountedAsOne() {
        var indicator = indicator(target(2026, Comparator.LE, "5"));
        var yardstick = Yardstick.of(indicator, "", 2026);

        assertThat(yardstick.judge(Optional.empty()).result()).isEqualTo(Result.NO_DATA);
        assertThat(yardstick.judge(Optional.of(Answer.of(Answer.Kind.NO_DATA))).result())
                .isEqualTo(Result.NO_DATA);
        assertThat(Yardstick.of(indicator(), "", 2026).judge(Optional.empty()).result())
                .isEqualTo(Result.NO_TARGET);
    }

    @Test
    void wordsAreAnsweredWithYesOrNo() {
        var indicator = indicator(new Target(2026, Comparator.TEXT, Optional.empty(), Optional.empty(), "", "Đạt"));
        var yardstick = Yardstick.of(indicator, "", 2026);

        assertThat(yardstick.isQualitative()).isTrue();
        assertThat(yardstick.judge(Optional.of(Answer.of(Answer.Kind.MET))).result())
                .isEqualTo(Result.ACHIEVED);
        assertThat(yardstick.judge(Optional.of(Answer.of(Answer.Kind.NOT_MET))).result())
                .isEqualTo(Result.NOT_ACHIEVED);
    }

    @Test
    void partsHaveTargetsOfTheirOwn() {
        var indicator = indicator(part("nam", "90"), part("nữ", "70"));

        assertThat(Yardstick.parts(indicator)).containsExactly("nam", "nữ");
        assertThat(Yardstick.of(indicator, "nữ", 2026)
                        .judge(Optional.of(Answer.of(new BigDecimal("75"))))
                        .result())
                .isEqualTo(Result.ACHIEVED);
        assertThat(Achievement.worst(List.of(
                                new Achievement(Result.ACHIEVED, 2026), new Achievement(Result.NOT_ACHIEVED, 2026)))
                        .result())
                .isEqualTo(Result.NOT_ACHIEVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GE", "GT", "EQ"})
    void whoeverReachesARisingTargetReachesItWithMoreToo(Comparator comparator) {
        for (var i = 0; i < CASES; i++) {
            var indicator = indicator(target(2026, comparator, number()));
            var value = number();
            var more = value.add(number().abs());
            if (judge(indicator, 2026, value).result() == Result.ACHIEVED) {
                assertThat(judge(indicator, 2026, more).result()).isEqualTo(Result.ACHIEVED);
            }
        }
    }

    @Test
    void boundsOfOppositeSignAreNeverReachedTogetherButAtTheLevel() {
        for (var i = 0; i < CASES; i++) {
            var level = number();
            var value = number();
            var above = reached(Comparator.GT, level, value);
            var below = reached(Comparator.LT, level, value);

            assertThat(above && below).isFalse();
            assertThat(above || below).isEqualTo(value.compareTo(level) != 0);
            assertThat(reached(Comparator.GE, level, value)).isEqualTo(!below);
            assertThat(reached(Comparator.LE, level, value)).isEqualTo(!above);
        }
    }

    @Test
    void zerosAtTheEndChangeNoResult() {
        for (var i = 0; i < CASES; i++) {
            var indicator = indicator(target(2026, Comparator.GE, number()));
            var value = number();
            assertThat(judge(indicator, 2026, value)).isEqualTo(judge(indicator, 2026, value.setScale(9)));
        }
    }

    @Test
    void aNumberIsReadAsItIsWritten() {
        for (var i = 0; i < CASES; i++) {
            var value = number();
            assertThat(Numbers.read(Numbers.written(value))).isEqualByComparingTo(value);
        }
        assertThat(Numbers.written(new BigDecimal("1234567.500"))).isEqualTo("1.234.567,5");
        assertThat(Numbers.read(" 87,5 % ")).isEqualByComparingTo("87.5");
        assertThat(Numbers.read("1.250")).isEqualByComparingTo("1250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"87.5", "tám mươi", "", "1.25.000", "1,2345678", "10 - 20", "5e3", "--4"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> Numbers.read(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void saysHowADecimalIsWritten() {
        assertThatThrownBy(() -> Numbers.read("87.5"))
                .hasMessage("Phần thập phân viết sau dấu phẩy: «87,5», không phải «87.5».");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, năm 2026",
        "Năm 2026, năm 2026",
        "quý II/2026, 01/04/2026 – 30/06/2026",
        "tháng 6/2026, tháng 6/2026",
        "01/01/2026 - 30/06/2026, 01/01/2026 – 30/06/2026"
    })
    void readsPeriods(String typed, String written) {
        assertThat(Period.read(typed).written()).isEqualTo(written);
        assertThat(Period.read(Period.read(typed).written())).isEqualTo(Period.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "năm nay", "tháng 13/2026", "31/02/2026 - 01/03/2026", "02/01/2026 - 01/01/2026"})
    void refusesWhatIsNoPeriod(String typed) {
        assertThatThrownBy(() -> Period.read(typed)).isInstanceOf(Refusal.class);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(4));
    }

    private static boolean reached(Comparator comparator, BigDecimal level, BigDecimal value) {
        return judge(indicator(target(2026, comparator, level)), 2026, value).result() == Result.ACHIEVED;
    }

    private static Achievement judge(Indicator indicator, int year, String value) {
        return judge(indicator, year, new BigDecimal(value));
    }

    private static Achievement judge(Indicator indicator, int year, BigDecimal value) {
        return Yardstick.of(indicator, "", year).judge(Optional.of(Answer.of(value)));
    }

    private static Target target(int year, Comparator comparator, String value) {
        return target(year, comparator, new BigDecimal(value));
    }

    private static Target target(int year, Comparator comparator, BigDecimal value) {
        return new Target(year, comparator, Optional.of(value), Optional.empty(), "", "≥ " + Numbers.written(value));
    }

    private static Target range(int year, String from, String to) {
        return new Target(
                year,
                Comparator.RANGE,
                Optional.of(new BigDecimal(from)),
                Optional.of(new BigDecimal(to)),
                "",
                from + "-" + to);
    }

    private static Target part(String name, String value) {
        return new Target(
                2026, Comparator.GE, Optional.of(new BigDecimal(value)), Optional.empty(), name, "≥ " + value);
    }

    private static Indicator indicator(Target... targets) {
        return new Indicator(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "an-lao",
                1,
                "I",
                "1",
                "",
                false,
                "Tỷ lệ",
                "%",
                "Phòng Kinh tế",
                List.of("KT"),
                "",
                List.of(),
                "",
                "",
                Arrays.asList(targets),
                List.of());
    }
}
