package vn.tiendo.notice;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.refusal.Refusal;

/**
 * Which mails a person wants, and when.
 *
 * @param digestAt a half hour from 06:30 to 17:00, time of Vietnam
 * @param dailyMail the mail of each working day with all that is due
 * @param urgentMail the mails that leave at once, such as a return
 * @param calendarAttached the daily mail brings the due dates as a calendar file
 */
public record NoticeSetting(LocalTime digestAt, boolean dailyMail, boolean urgentMail, boolean calendarAttached) {

    private static final LocalTime FIRST = LocalTime.of(6, 30);
    private static final LocalTime LAST = LocalTime.of(17, 0);

    /** The hour of the daily mail for whoever did not choose another. */
    public static final LocalTime USUAL = LocalTime.of(7, 30);

    /** What holds for a person who never chose. */
    public static final NoticeSetting DEFAULT = new NoticeSetting(USUAL, true, true, true);

    public NoticeSetting {
        Refusal.unless(times().contains(digestAt), "Giờ nhận thư phải là một mốc nửa giờ từ 06:30 đến 17:00.");
    }

    static List<LocalTime> times() {
        return Stream.iterate(FIRST, time -> !time.isAfter(LAST), time -> time.plusMinutes(30))
                .toList();
    }
}
