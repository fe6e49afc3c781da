package vn.tiendo.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Role;

/** Lays what is open in a commune on the desks of its people. */
@Component
class Desks {

    /** Working days before a due date from which it is "sắp đến hạn" (rules.md, "A task's life", 7). */
    static final int SOON = 10;

    private final OpenItems items;
    private final DigestRuns runs;
    private final Schedule schedule;
    private final Organisation organisation;
    private final WorkingCalendar calendar;

    Desks(OpenItems items, DigestRuns runs, Schedule schedule, Organisation organisation, WorkingCalendar calendar) {
        this.items = items;
        this.runs = runs;
        this.schedule = schedule;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /** All that is open on the day of a run, and since when something counts as new. */
    Open of(DigestRun run) {
        var last = runs.before(run);
        var fresh = last.map(DigestRun::startedAt).orElseGet(() -> calendar.minus(run.day(), 1)
                .atStartOfDay(VietnamTime.ZONE)
                .toInstant());
        return new Open(
                run.day(),
                items.of(run.commune()),
                new Recipients(organisation, run.commune(), run.day()),
                fresh,
                last.map(DigestRun::day));
    }

    final class Open {

        private final LocalDate today;
        private final List<OpenItem> all;
        private final Recipients recipients;
        private final Instant fresh;
        private final Optional<LocalDate> last;
        private final LocalDate lastSoon;
        private final Map<ItemKind, DueRungs> rungs = new EnumMap<>(ItemKind.class);

        private Open(
                LocalDate today, List<OpenItem> all, Recipients recipients, Instant fresh, Optional<LocalDate> last) {
            this.today = today;
            this.all = all;
            this.recipients = recipients;
            this.fresh = fresh;
            this.last = last;
            this.lastSoon = calendar.plus(today, SOON + 1).minusDays(1);
        }

        Desk desk(Person person, List<Reminder> told) {
            var headed = organisation.positionsOf(person.username(), today).stream()
                    .filter(position -> position.role() == Role.HEAD)
                    .map(Position::code)
                    .collect(Collectors.toSet());
            return new Desk(person.username(), all, recipients, headed, told, fresh, today, lastSoon);
        }

        /** What was not told on the working days on which nothing ran; empty where there were none. */
        String pause(Desk desk) {
            return last.filter(day -> calendar.plus(day, 1).isBefore(today))
                    .map(day -> pause(desk, day))
                    .orElse("");
        }

        private String pause(Desk desk, LocalDate day) {
            var days = calendar.workingDaysBetween(day, today) - 1;
            var passed = all.stream()
                    .filter(item -> recipients.holders(item).contains(desk.person()))
                    .mapToInt(item -> rungs(item.kind()).passed(day, today, item.since(), item.due()))
                    .sum();
            return "Hệ thống không gửi thư nhắc trong " + days + " ngày làm việc (sau ngày "
                    + VietnamTime.format(day) + ")"
                    + (passed == 0 ? "" : "; " + passed + " lượt nhắc đã qua được gộp vào thư này")
                    + ". Dưới đây là những gì còn đúng hôm nay.";
        }

        private DueRungs rungs(ItemKind kind) {
            return rungs.computeIfAbsent(kind, each -> new DueRungs(schedule.rungs(each), calendar));
        }
    }
}
