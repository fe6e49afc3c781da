package vn.tiendo.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.unit.Unit;

/**
 * What lies on one person's desk on a day, each thing in one place only.
 *
 * @param told what a run reminds this person of
 * @param headed the positions of head that the person acts for today
 * @param fresh from when something counts as new
 * @param lastSoon the last due date that is "sắp đến hạn" today
 */
record Desk(
        String person,
        List<OpenItem> open,
        Recipients recipients,
        Set<String> headed,
        List<Reminder> told,
        Instant fresh,
        LocalDate today,
        LocalDate lastSoon) {

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
        var left = new ArrayList<>(open);
        var mine = take(left, this::isMine);
        var overdue = take(mine, this::isOverdue);
        var decisions = take(mine, item -> item.kind() == ItemKind.WAIT && item.decision());
        var soon = take(mine, this::isSoon);
        var fresh = take(mine, item -> item.openedAt().isAfter(fresh()));
        left.addAll(mine);
        var escalated = take(left, this::isEscalated);
        var unit = take(left, item -> isOfUnit(item) && (isOverdue(item) || isSoon(item)));
        return new Parts(overdue, soon, decisions, fresh, unit, escalated);
    }

    private static List<OpenItem> take(List<OpenItem> left, Predicate<OpenItem> wanted) {
        var split = left.stream().collect(Collectors.partitioningBy(wanted));
        left.clear();
        left.addAll(split.get(false));
        return new ArrayList<>(split.get(true));
    }

    private boolean isMine(OpenItem item) {
        return recipients.holders(item).contains(person);
    }

    private boolean isOverdue(OpenItem item) {
        return today.isAfter(item.due());
    }

    private boolean isSoon(OpenItem item) {
        return !isOverdue(item) && !item.due().isAfter(lastSoon);
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
