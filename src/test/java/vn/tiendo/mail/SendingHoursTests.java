package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.calendar.VietnamTime;

/** No mail on a day off and none in the night. */
class SendingHoursTests {

    private final SendingHours hours = new SendingHours(ShippedCalendar.calendar());

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource({
        "2026-06-10T12:00:00, 2026-06-10T12:00:00, a working day",
        "2026-06-10T06:00:00, 2026-06-10T06:00:00, its first moment",
        "2026-06-10T21:59:59, 2026-06-10T21:59:59, its last second",
        "2026-06-10T22:00:00, 2026-06-11T07:30:00, the night",
        "2026-06-11T05:59:59, 2026-06-11T07:30:00, before dawn",
        "2026-06-12T23:00:00, 2026-06-15T07:30:00, the night before a week-end",
        "2026-06-13T09:00:00, 2026-06-15T07:30:00, a Saturday",
        "2026-01-10T09:00:00, 2026-01-10T09:00:00, a Saturday that is worked",
        "2026-01-09T22:30:00, 2026-01-10T07:30:00, the night before it",
        "2026-02-14T09:00:00, 2026-02-23T07:30:00, the Saturday before Tết",
        "2026-02-16T00:00:00, 2026-02-23T07:30:00, Tết",
        "2025-12-31T22:00:00, 2026-01-05T07:30:00, the new year’s night: 02/01 is off and 03/01 a Saturday",
        "2026-12-31T23:59:59, 2027-01-04T07:30:00, the next one: 01/01 is a Friday",
        "2026-08-31T10:00:00, 2026-09-03T07:30:00, the national day",
    })
    void beginOnAWorkingDay(LocalDateTime written, LocalDateTime leaves, String when) {
        assertThat(hours.firstFrom(at(written))).as(when).isEqualTo(at(leaves));
    }

    @Test
    void areThoseOfVietnam() {
        assertThat(hours.include(Instant.parse("2026-06-09T23:00:00Z")))
                .as("06:00")
                .isTrue();
        assertThat(hours.include(Instant.parse("2026-06-12T17:30:00Z")))
                .as("Saturday")
                .isFalse();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(VietnamTime.ZONE).toInstant();
    }
}
