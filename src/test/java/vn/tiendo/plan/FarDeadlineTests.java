package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.unit.Aliases;

/** A year that lies far ahead is asked about, where there is a year to measure from. */
class FarDeadlineTests {

    @Test
    void isDoubtedInAPlanOfAKnownYear() {
        assertThat(reader(PlanDates.of(2026)).read(cells("10/2062")).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.why()).contains("xa bất thường"));
    }

    @Test
    void isNoneInADraftThatNamesNoYear() {
        var dates = PlanDates.of("Kế hoạch", Optional.empty(), Optional.empty());

        assertThat(reader(dates).read(cells("30/9/2026")).doubts()).isEmpty();
    }

    private static RowReader reader(PlanDates dates) {
        return new RowReader(dates, ShippedCalendar.calendar(), Aliases.NONE);
    }

    private static RowCells cells(String deadline) {
        return new RowCells("Phòng Kinh tế", "Công an xã", "Báo cáo", deadline);
    }
}
