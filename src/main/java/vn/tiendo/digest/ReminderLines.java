package vn.tiendo.digest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.ReminderLog;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.MailWords;
import vn.tiendo.unit.Organisation;

/** The log of reminders in words, for the page of a task. */
@Component
class ReminderLines implements ReminderLog {

    private static final int MOST = 100;

    private final Reminders reminders;
    private final Organisation organisation;

    ReminderLines(Reminders reminders, Organisation organisation) {
        this.reminders = reminders;
        this.organisation = organisation;
    }

    @Override
    public List<Line> of(UUID assignment) {
        return reminders.about(assignment, MOST).stream().map(this::line).toList();
    }

    private Line line(Reminders.Logged logged) {
        return new Line(
                VietnamTime.format(logged.at()),
                organisation.nameOf(logged.person()),
                logged.kind().wording() + ": " + rung(logged),
                VietnamTime.format(logged.due()),
                logged.mailState().isEmpty() ? "không gửi (người nhận chọn)" : MailWords.state(logged.mailState()));
    }

    /** "CON-10" is "còn 10 ngày"; whatever an administrator adds to the schedule shows its own code. */
    private static String rung(Reminders.Logged logged) {
        var code = logged.rung();
        if (logged.audience() != Rung.Audience.HOLDER) {
            return "báo lên " + logged.audience().wording();
        }
        if (code.startsWith("CON-")) {
            return "còn " + code.substring("CON-".length()) + (code.equals("CON-30") ? " ngày" : " ngày làm việc");
        }
        return switch (code) {
            case "DEN-HAN" -> "đến hạn";
            case "QUA-HAN" -> "quá hạn";
            case RemindingNow.RUNG -> "nhắc trực tiếp";
            default -> code.toLowerCase(Locale.ROOT);
        };
    }
}
