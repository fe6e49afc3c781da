package vn.tiendo.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.CaseRecords;

/**
 * What goes one rung up is noted on the record of its case, with the reason, once for each due date. A step that waits is the
 * holder's delay, never the unit's (rules.md, "A task's life", 11).
 */
@Component
public class Escalating {

    private final DigestRuns runs;
    private final Reminders reminders;
    private final Escalations escalations;
    private final OpenItems items;
    private final CaseRecords records;
    private final Organisation organisation;
    private final WorkingCalendar calendar;

    Escalating(
            DigestRuns runs,
            Reminders reminders,
            Escalations escalations,
            OpenItems items,
            CaseRecords records,
            Organisation organisation,
            WorkingCalendar calendar) {
        this.runs = runs;
        this.reminders = reminders;
        this.escalations = escalations;
        this.items = items;
        this.records = records;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /** Notes the escalations of a run; a second time adds nothing. */
    @Transactional
    public void escalate(UUID id) {
        var run = runs.get(id);
        var open = items.of(run.commune()).stream().collect(Collectors.toMap(OpenItem::id, item -> item));
        var told = reminders.of(run).stream()
                .filter(reminder -> reminder.audience() != Rung.Audience.HOLDER && open.containsKey(reminder.item()))
                .collect(Collectors.groupingBy(reminder -> Map.entry(reminder.item(), reminder.rung())));
        var recipients = new Recipients(organisation, run.commune(), run.day());
        told.values()
                .forEach(each ->
                        escalate(run, requireNonNull(open.get(each.get(0).item())), each, recipients));
    }

    private void escalate(DigestRun run, OpenItem item, List<Reminder> told, Recipients recipients) {
        var first = told.get(0);
        var reason = reason(run, item, recipients);
        if (escalations.add(run, item, first, reason)) {
            records.note(
                    item.subject(),
                    "Báo lên " + first.audience().wording(),
                    reason + " Đã báo: "
                            + names(told.stream().map(Reminder::person).toList()) + ".");
        }
    }

    private String reason(DigestRun run, OpenItem item, Recipients recipients) {
        var late = calendar.workingDaysBetween(item.due(), run.day());
        var since = "quá hạn " + late + " ngày làm việc (hạn " + VietnamTime.format(item.due()) + ")";
        var holder = names(recipients.holders(item));
        return switch (item.kind()) {
            case TASK ->
                "Nhiệm vụ " + since + ", đang ở trạng thái " + item.state() + ", người giữ việc: " + holder + ".";
            case COORDINATION, PERIOD, REPORT ->
                "«" + item.title() + "» " + since + ", người giữ việc: " + holder + ".";
            case WAIT ->
                "«" + item.title() + "» " + since + " ở bước của " + holder
                        + "; là chậm của người giữ việc, không tính cho đơn vị chủ trì.";
        };
    }

    private String names(List<String> usernames) {
        return usernames.stream().distinct().map(organisation::nameOf).collect(Collectors.joining(", "));
    }
}
