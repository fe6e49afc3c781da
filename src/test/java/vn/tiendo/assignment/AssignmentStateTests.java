package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.refusal.Refusal;

/** State and lateness follow from dates alone. */
class AssignmentStateTests {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void theseAreTheOnlyWords() {
        assertThat(Stream.of(State.values()).map(State::wording))
                .containsExactly(
                        "chờ điều kiện",
                        "chờ xác nhận",
                        "chờ tiếp nhận",
                        "đang thực hiện",
                        "chờ ký duyệt",
                        "chờ thẩm định",
                        "chờ lãnh đạo duyệt",
                        "chờ cấp số",
                        "hoàn thành đúng hạn",
                        "hoàn thành quá hạn",
                        "dừng thực hiện",
                        "chuyển tiếp");
        assertThat(Stream.of(Lateness.values()).map(Lateness::wording))
                .containsExactly("trong hạn", "sắp đến hạn", "quá hạn", "không thời hạn");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, trong hạn", // 11 working days left
        "2026-06-16, sắp đến hạn", // 10
        "2026-06-29, sắp đến hạn",
        "2026-06-30, sắp đến hạn", // the due day ends at 24:00
        "2026-07-01, quá hạn"
    })
    void latenessOnEveryBoundary(LocalDate today, String word) {
        assertThat(lateness(open(), today)).isEqualTo(word);
    }

    @Test
    void withoutADueDateNothingIsLate() {
        var task = open();
        task.due = null;

        assertThat(lateness(task, LocalDate.of(2030, 1, 1))).isEqualTo("không thời hạn");
    }

    @Test
    void notOverdueWhileAReviewerHoldsWhatWasSentOnTheDueDay() {
        var task = filed(DUE.atTime(23, 0));
        task.signOff(false, false, at(DUE.atTime(23, 59, 59)));

        assertThat(task.state().wording()).isEqualTo("chờ thẩm định");
        assertThat(lateness(task, DUE.plusDays(5))).isEqualTo("trong hạn");
        task.approve(false, at(DUE.plusDays(5).atTime(9, 0)));
        assertThat(task.state().wording()).isEqualTo("chờ lãnh đạo duyệt");
        assertThat(lateness(task, DUE.plusDays(9))).isEqualTo("trong hạn");
        task.sign(at(DUE.plusDays(9).atTime(9, 0)));
        assertThat(task.state().wording()).isEqualTo("chờ cấp số");
        assertThat(lateness(task, DUE.plusDays(9))).isEqualTo("trong hạn");
        task.complete(at(DUE.plusDays(10).atTime(9, 0)));
        assertThat(task.state().wording()).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void overdueWhereItWasSentTheDayAfter() {
        var task = filed(DUE.atTime(9, 0));
        task.signOff(true, false, at(DUE.plusDays(1).atTime(LocalTime.MIDNIGHT)));

        assertThat(task.state().wording()).isEqualTo("chờ lãnh đạo duyệt");
        assertThat(lateness(task, DUE.plusDays(1))).isEqualTo("quá hạn");
        task.approve(true, at(DUE.plusDays(1).atTime(9, 0)));
        task.complete(at(DUE.plusDays(1).atTime(9, 0)));
        assertThat(task.state().wording()).isEqualTo("hoàn thành quá hạn");
    }

    @Test
    void overdueWhileItsOwnHeadHoldsIt() {
        var task = filed(DUE.atTime(9, 0));

        assertThat(task.state().wording()).isEqualTo("chờ ký duyệt");
        assertThat(lateness(task, DUE.plusDays(1))).isEqualTo("quá hạn");
    }

    @Test
    void overdueAgainOnceReturned() {
        var task = filed(DUE.atTime(9, 0));
        task.signOff(false, false, at(DUE.atTime(10, 0)));
        task.sendBack("Thiếu");

        assertThat(task.state().wording()).isEqualTo("đang thực hiện");
        assertThat(lateness(task, DUE.plusDays(1))).isEqualTo("quá hạn");
        assertThat(task.returns).isEqualTo(1);
    }

    @Test
    void refusesStepsOutOfTheirOrder() {
        var task = open();

        assertThatThrownBy(() -> task.signOff(false, false, at(DUE.atStartOfDay())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> task.approve(false, at(DUE.atStartOfDay()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> task.sign(at(DUE.atStartOfDay()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> task.number("1", DUE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> task.sendBack("x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> task.accept("a", at(DUE.atStartOfDay()))).isInstanceOf(Refusal.class);
        task.stop("x", at(DUE.atStartOfDay()));
        assertThatThrownBy(() -> task.complete(at(DUE.atStartOfDay()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> task.nameOfficer("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void endedTaskIsNotAcceptedAnyMore() {
        var task = new Assignment();
        task.kind = Kind.ONE_OFF;
        task.stop("x", at(DUE.atStartOfDay()));

        assertThatThrownBy(() -> task.accept("a", at(DUE.atStartOfDay()))).isInstanceOf(Refusal.class);
    }

    private static Assignment open() {
        var task = new Assignment();
        task.id = UUID.randomUUID();
        task.kind = Kind.ONE_OFF;
        task.leadUnit = "KT";
        task.due = DUE;
        task.accept("anlao.kt.cv1", at(DUE.minusDays(30).atTime(8, 0)));
        return task;
    }

    private static Assignment filed(LocalDateTime time) {
        var task = open();
        task.file(at(time));
        return task;
    }

    private static String lateness(Assignment task, LocalDate today) {
        return task.lateness(today, WorkingDays.statutory()).wording();
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(VietnamTime.ZONE).toInstant();
    }
}
