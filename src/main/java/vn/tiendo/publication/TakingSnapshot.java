package vn.tiendo.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.CountedTask;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.assignment.Standing;
import vn.tiendo.assignment.TaskStandings;
import vn.tiendo.assignment.Window;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.measurement.IndicatorResult;
import vn.tiendo.measurement.IndicatorResults;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.publication.Snapshot.Counted;
import vn.tiendo.publication.Snapshot.Figures;
import vn.tiendo.unit.Organisation;

/** Brings together what the public would read of plans today, without what is kept from it. */
@Component
class TakingSnapshot {

    private static final String SEVERAL = "Nhiều đơn vị cùng chủ trì";

    private final TaskStandings standings;
    private final Marks marks;
    private final CompletionDays completions;
    private final IndicatorResults results;
    private final Plans plans;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TakingSnapshot(
            TaskStandings standings,
            Marks marks,
            CompletionDays completions,
            IndicatorResults results,
            Plans plans,
            Organisation organisation,
            WorkingCalendar calendar,
            Clock clock) {
        this.standings = standings;
        this.marks = marks;
        this.completions = completions;
        this.results = results;
        this.plans = plans;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The tasks of one plan. */
    private record Part(Plan plan, List<Counted> tasks) {

        String number() {
            return plan.number().orElse("");
        }

        Snapshot.Plan published() {
            return new Snapshot.Plan(
                    number(),
                    plan.issuedOn().map(LocalDate::toString).orElse(""),
                    plan.subject(),
                    Figures.of("", "Tổng số", tasks),
                    by(tasks, Counted::groupKey, task -> task.task().groupName()));
        }
    }

    Snapshot of(String commune, List<UUID> wanted, String intro) {
        var today = VietnamTime.today(clock);
        var parts =
                wanted.stream().map(plans::get).map(plan -> part(plan, today)).toList();
        var tasks = parts.stream().flatMap(part -> part.tasks().stream()).toList();
        var named = organisation.commune(commune);
        return new Snapshot(
                Snapshot.FORMAT,
                commune,
                named.title(),
                named.city(),
                today.toString(),
                intro,
                Snapshot.NOTE,
                Figures.of("", "Tổng số", tasks),
                parts.stream().map(Part::published).toList(),
                by(tasks, task -> task.task().unit(), TakingSnapshot::unitName),
                tasks.stream().map(Counted::task).toList(),
                parts.stream().flatMap(part -> indicators(part, today)).toList());
    }

    private Part part(Plan plan, LocalDate today) {
        var ended = completions.of(plan.id());
        var tasks = standings.of(plan.id(), new Window(today, today), marks.leftOut(plan.id())).stream()
                .map(task -> counted(plan, task, ended, today))
                .toList();
        return new Part(plan, tasks);
    }

    private Counted counted(Plan plan, CountedTask task, Map<UUID, LocalDate> ended, LocalDate today) {
        var soon = task.standing() == Standing.IN_PROGRESS || task.standing() == Standing.NOT_STARTED;
        var dueSoon = soon
                && task.due()
                        .filter(due -> !due.isBefore(today))
                        .filter(due -> !due.isAfter(Lateness.soonUntil(today, calendar)))
                        .isPresent();
        var published = published(plan, task, lateness(task, dueSoon), ended);
        return new Counted(published, task.standing(), dueSoon, task.appendix() + "/" + task.group());
    }

    private static String unitName(Counted task) {
        return task.task().unit().equals("-") ? SEVERAL : task.task().units();
    }

    private static Snapshot.Task published(Plan plan, CountedTask task, String lateness, Map<UUID, LocalDate> ended) {
        return new Snapshot.Task(
                plan.number().orElse(""),
                task.group(),
                task.group() + ". " + task.groupTitle(),
                task.number(),
                task.title(),
                task.unit().orElse("-"),
                String.join("; ", task.units()),
                task.deadline(),
                task.due().map(LocalDate::toString).orElse(""),
                task.state(),
                lateness,
                task.standing().name(),
                completedOn(task, ended).map(LocalDate::toString).orElse(""));
    }

    /** The day that counts: that of its head's sign-off, of several parts the last. */
    private static Optional<LocalDate> completedOn(CountedTask task, Map<UUID, LocalDate> ended) {
        return task.standing().isCompleted()
                ? Optional.ofNullable(ended.get(task.assignment())).or(() -> task.parts().stream()
                        .flatMap(part -> Stream.ofNullable(ended.get(part)))
                        .max(LocalDate::compareTo))
                : Optional.empty();
    }

    private static String lateness(CountedTask task, boolean dueSoon) {
        return switch (task.standing()) {
            case COMPLETED_ON_TIME, COMPLETED_LATE, CLOSED -> "";
            case OVERDUE -> Lateness.OVERDUE.wording();
            case CONTINUOUS -> Lateness.NO_DUE_DATE.wording();
            default -> {
                var open = task.due().isPresent() ? Lateness.ON_TIME : Lateness.NO_DUE_DATE;
                yield (dueSoon ? Lateness.DUE_SOON : open).wording();
            }
        };
    }

    /** What was accepted of the plan's indicators, judged for the year; what Công an or Quân sự measures is left out. */
    private Stream<Snapshot.Indicator> indicators(Part part, LocalDate today) {
        return results.of(part.plan().id(), today.getYear()).stream()
                .filter(result -> result.indicator().leadUnits().stream().noneMatch(Guarded.UNITS::contains))
                .flatMap(result -> result.parts().stream()
                        .filter(measured -> !measured.value().isEmpty())
                        .map(measured -> published(part, result.indicator(), measured)));
    }

    private static Snapshot.Indicator published(Part plan, Indicator indicator, IndicatorResult.Part measured) {
        var named = indicator.numbering() + " " + indicator.title();
        return new Snapshot.Indicator(
                plan.number(),
                measured.name().isEmpty() ? named : named + " – " + measured.name(),
                indicator.unitOfMeasure(),
                measured.target(),
                measured.period(),
                measured.value(),
                measured.achievement().wording());
    }

    private static List<Figures> by(
            List<Counted> tasks, Function<Counted, String> key, Function<Counted, String> name) {
        var parts = new LinkedHashMap<String, List<Counted>>();
        tasks.forEach(task -> parts.computeIfAbsent(key.apply(task), none -> new ArrayList<>())
                .add(task));
        return parts.entrySet().stream()
                .map(part ->
                        Figures.of(part.getKey(), name.apply(part.getValue().get(0)), part.getValue()))
                .toList();
    }
}
