package vn.tiendo.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** The word of lateness beside the last day of a step, as the daily mail says it. */
@Component
class StepDue {

    /** "sắp đến hạn" begins so many working days before the day. */
    private static final int SOON = 10;

    private final WorkingCalendar calendar;
    private final Clock clock;

    StepDue(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param mark the style of the word */
    public record Shown(String day, String words, String mark) {}

    Shown of(LocalDate due) {
        var today = VietnamTime.today(clock);
        var left = calendar.workingDaysBetween(today, due);
        var late = today.isAfter(due);
        return new Shown(
                VietnamTime.format(due),
                words(left, late),
                late ? "qua-han" : left <= SOON ? "sap-den-han" : "trong-han");
    }

    private static String words(int left, boolean late) {
        if (late) {
            return left == 0 ? "quá hạn" : "quá hạn " + -left + " ngày làm việc";
        }
        if (left == 0) {
            return "đến hạn hôm nay";
        }
        return (left <= SOON ? "sắp đến hạn, " : "trong hạn, ") + "còn " + left + " ngày làm việc";
    }
}
