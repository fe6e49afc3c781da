package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VietnamTimeTests {

    @Test
    void dayBeginsAtSeventeenHoursUtc() {
        assertThat(VietnamTime.date(Instant.parse("2026-06-09T16:59:59Z"))).isEqualTo("2026-06-09");
        assertThat(VietnamTime.date(Instant.parse("2026-06-09T17:00:00Z"))).isEqualTo("2026-06-10");
    }

    @Test
    void todayIsTheDateInVietnamWhateverTheZoneOfTheClock() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-09T20:00:00Z"), ZoneOffset.ofHours(-8));
        assertThat(VietnamTime.today(clock)).isEqualTo("2026-06-10");
    }

    @Test
    void dayEndsWithItsLastSecond() {
        assertThat(VietnamTime.endOf(LocalDate.of(2026, 6, 10))).isEqualTo("2026-06-10T16:59:59Z");
    }

    @Test
    void writesDatesAsVietnameseDocumentsDo() {
        assertThat(VietnamTime.format(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
    }
}
