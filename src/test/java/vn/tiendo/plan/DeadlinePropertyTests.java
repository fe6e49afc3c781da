package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tiendo.Disguises;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.calendar.WorkingCalendar;

/** However a deadline is typed, it is read alike; and nothing at all makes the reader guess or fail. */
class DeadlinePropertyTests {

    private static final PlanDates PLAN = PlanDates.issued(2026, LocalDate.of(2026, 3, 10));

    private final WorkingCalendar calendar = ShippedCalendar.calendar();
    private final DeadlineReader reader = new DeadlineReader(calendar);

    @Provide
    Arbitrary<UnaryOperator<String>> disguises() {
        return Disguises.any();
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "10/2026",
                "tháng 01/2026",
                "tháng 9 năm 2026",
                "hoàn thành kết nối tháng 9/2026",
                "quý I/2026",
                "quý IV/2026",
                "quý 2 năm 2026",
                "6 tháng đầu năm 2026",
                "6 tháng cuối năm 2026",
                "năm 2026",
                "30/6/2026",
                "ngày 15/9/2026",
                "trước ngày 30/11/2026",
                "trước ngày 05/12",
                "2026-2030",
                "giai đoạn 2026 - 2030",
                "năm 2025 và những năm tiếp theo",
                "thường xuyên",
                "nhiệm vụ thường xuyên",
                "hàng tháng",
                "hằng quý",
                "hàng năm",
                "báo cáo tháng 12 hàng năm",
                "sau khi ủy ban nhân dân thành phố giao chỉ tiêu",
                "khi có hướng dẫn",
                "nếu có phát sinh",
                "theo hướng dẫn của thành phố",
                "theo tiến độ của ủy ban nhân dân thành phố",
                "16/2026",
                "quý V/2026",
                "31/02/2026",
                "làm càng sớm càng tốt");
    }

    @Property
    void aDeadlineIsReadAlikeHoweverItIsTyped(
            @ForAll("forms") String form, @ForAll("disguises") UnaryOperator<String> disguise) {
        var plain = reader.read(form, PLAN);

        var written = disguise.apply(form);
        var disguised = reader.read(written, PLAN);

        assertThat(disguised.kind()).as(Disguises.visible(written)).isEqualTo(plain.kind());
        assertThat(disguised.due()).isEqualTo(plain.due());
        assertThat(disguised.repeats()).isEqualTo(plain.repeats());
    }

    @Property
    void everyMonthIsDueOnItsLastDayOrTheNextWorkingDayOfItsYear(
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 2024, max = 2035) int year) {
        var end = YearMonth.of(year, month).atEndOfMonth();

        var read = reader.read(month + "/" + year, PLAN);

        assertThat(read.kind()).isEqualTo(DeadlineClass.MONTH);
        assertThat(read.due()).hasValueSatisfying(due -> {
            assertThat(calendar.isWorkingDay(due)).isTrue();
            assertThat(due.getYear()).isEqualTo(year);
            assertThat(due).isEqualTo(calendar.endOfTerm(end));
        });
    }

    @Property
    void aMonthThatDoesNotExistIsNeverGuessed(
            @ForAll @IntRange(min = 13, max = 99) int month, @ForAll @IntRange(min = 2024, max = 2035) int year) {
        var read = reader.read(month + "/" + year, PLAN);

        assertThat(read.kind()).isEqualTo(DeadlineClass.INVALID);
        assertThat(read.due()).isEmpty();
    }

    @Property
    void anythingIsReadWithoutAFailureAndKeptAsWritten(@ForAll String cell) {
        assertThatCode(() -> assertThat(reader.read(cell, PLAN).asWritten()).isEqualTo(cell))
                .doesNotThrowAnyException();
    }
}
