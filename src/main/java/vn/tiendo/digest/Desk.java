package vn.tiendo.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Unit;

/**
 * What lies on one person's desk on a day, each thing in one place only.
 *
 * @param told what a run reminds this person of
 * @param headed the positions of head that the person acts for today
 * @param fresh from when something counts as new
 */
record Desk(
        String person,
        List<OpenItem> open,
        Recipients recipients,
        Set<String> headed,
        List<Reminder> told,
        Instant fresh,
        LocalDate today,
        WorkingCalendar calendar) {

    private static final int SOON = 10;

    /** The parts, in the order in which they matter. */
    record Parts(
            List<OpenItem> overdue,
            List<OpenItem> soon,
            List<OpenItem> decisions,
            List<OpenItem> fresh,
            List<OpenItem> unit,
            List<OpenItem> escalated) {

        /** Whether a mail is due: something waits, is late, is new, or has come to a rung of the schedule. */
        boolean callForMail(List<Reminder> told) {
            return !told.isEmpty() || !decisions.isEmpty() || !fresh.isEmpty() || !overdue.isEmpty();
        }
    }

    Parts parts() {
        var left = new LinkedHashSet<>(open);
        var overdue = take(left, item -> isMine(item) && isOverdue(item));
        var decisions = take(left, item -> isMine(item) && item.kind() == ItemKind.WAIT && item.decision());
        var soon = take(left, item -> isMine(item) && isSoon(item));
        var fresh = take(left, item -> isMine(item) && item.openedAt().isAfter(fresh()));
        var escalated = take(left, item -> isEscalated(item));
        var unit = take(left, item -> isOfUnit(item) && (isOverdue(item) || isSoon(item)));
        return new Parts(overdue, soon, decisions, fresh, unit, escalated);
    }

    private static List<OpenItem> take(Set<OpenItem> left, Predicate<OpenItem> wanted) {
        var taken = left.stream().filter(wanted).toList();
        left.removeAll(new HashSet<>(taken));
        return taken;
    }

    private boolean isMine(OpenItem item) {
        return recipients.holders(item).contains(person);
    }

    private boolean isOverdue(OpenItem item) {
        return today.isAfter(item.due());
    }

    private boolean isSoon(OpenItem item) {
        return !isOverdue(item) && calendar.workingDaysBetween(today, item.due()) <= SOON;
    }

    private boolean isOfUnit(OpenItem item) {
        return item.kind() != ItemKind.WAIT
                && item.unit().map(Unit::headOf).filter(headed::contains).isPresent();
    }

    private boolean isEscalated(OpenItem item) {
        return told.stream()
                .anyMatch(reminder -> reminder.audience() != Rung.Audience.HOLDER
                        && reminder.item().equals(item.id()));
    }
}
