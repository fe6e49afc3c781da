package vn.tiendo.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.Plans;

/** Puts together what a supervisor sees at a glance; each part is one query or a few, none of the engine's history. */
@Component
public class Overview {

    static final String LIST = "/tien-do/viec";
    static final String STEPS = "/tien-do/dang-cho";

    private static final int MOST = 20;

    private final Looking looking;
    private final Counting counting;
    private final TaskRows rows;
    private final Beside beside;
    private final Plans plans;
    private final MeasuredIndicators measured;
    private final Days.Reckoned days;

    Overview(
            Looking looking,
            Counting counting,
            TaskRows rows,
            Beside beside,
            Plans plans,
            MeasuredIndicators measured,
            Days.Reckoned days) {
        this.looking = looking;
        this.counting = counting;
        this.rows = rows;
        this.beside = beside;
        this.plans = plans;
        this.measured = measured;
        this.days = days;
    }

    /**
     * What the person sees.
     *
     * @param parameters as an address of ours has them (docs/data-format.md)
     * @throws org.springframework.web.server.ResponseStatusException for what cannot be asked or is not the person's to know
     */
    public Progress of(String username, Map<String, String> parameters) {
        return of(looking.of(username, Asked.of(parameters).ofLed()));
    }

    Progress of(Looking.Look look) {
        var now = days.days();
        var tasks = Conditions.ofTasks(look.viewer(), look.filter().withoutWanted(), now);
        var counts = counting.all(tasks);
        var groups = groups(look);
        var overdue = Conditions.ofTasks(look.viewer(), look.filter().wanting(Wanted.OVERDUE), now);
        return new Progress(
                now.today().toString(),
                title(look),
                look.plans().stream()
                        .map(plan -> new Progress.Choice(plan.id().toString(), plan.label()))
                        .toList(),
                look.units().stream()
                        .map(unit -> new Progress.Named(unit.code(), unit.name()))
                        .toList(),
                groups,
                standings(),
                Shown.of(counts, look.asked()),
                units(look, now),
                groups(look, groups, now),
                heat(look, now),
                overdue(overdue),
                counts.overdue(),
                beside.awaitingLeader(look, MOST),
                beside.awaitingLeader(look),
                beside.obstacles(look),
                beside.demands(look),
                beside.board(look),
                beside.workload(look, MOST),
                measured.of(look));
    }

    static String title(Looking.Look look) {
        return look.plan().map(plan -> plan.label() + ": " + plan.subject()).orElse("Tất cả kế hoạch");
    }

    List<Progress.Labelled> groups(Looking.Look look) {
        return look.plan().stream()
                .flatMap(plan -> plans.groups(plan.id()).stream())
                .map(group -> new Progress.Labelled(group.key(), group.number() + ". " + group.title()))
                .toList();
    }

    /** What a list can be narrowed to, in the users' words. */
    static List<Progress.Labelled> standings() {
        return java.util.Arrays.stream(Wanted.values())
                .map(wanted -> new Progress.Labelled(wanted.name(), wanted.wording()))
                .toList();
    }

    /** Every unit that has something to carry out, in the order of the organisation. */
    private List<Progress.UnitCounts> units(Looking.Look look, Days now) {
        var counted = counting.byUnit(Conditions.ofUnits(look.viewer(), look.filter(), now));
        return look.units().stream()
                .flatMap(unit -> Optional.ofNullable(counted.get(unit.code()))
                        .map(counts -> new Progress.UnitCounts(
                                unit.code(),
                                unit.name(),
                                counts,
                                look.asked().withUnit(unit.code()).href(LIST)))
                        .stream())
                .toList();
    }

    private List<Progress.GroupCounts> groups(Looking.Look look, List<Progress.Labelled> titles, Days now) {
        var counted = counting.byGroup(Conditions.ofTasks(look.viewer(), look.filter(), now));
        return titles.stream()
                .flatMap(group -> Optional.ofNullable(counted.get(group.key()))
                        .map(counts -> new Progress.GroupCounts(
                                group.key(),
                                group.label(),
                                counts,
                                look.asked().withGroup(group.key()).href(LIST)))
                        .stream())
                .toList();
    }

    private Progress.Heat heat(Looking.Look look, Days now) {
        var year = Year.of(look.filter()
                .period()
                .map(Filter.Period::first)
                .orElse(now.today())
                .getYear());
        var months = IntStream.rangeClosed(1, 12).mapToObj(year::atMonth).toList();
        var conditions = Conditions.ofUnits(look.viewer(), look.filter().in(Filter.year(year)), now);
        var cells = counting.byMonth(conditions).stream()
                .collect(Collectors.groupingBy(
                        Counting.Month::unit, Collectors.toMap(Counting.Month::month, Function.identity())));
        return new Progress.Heat(
                months.stream().map(YearMonth::toString).toList(),
                look.units().stream()
                        .flatMap(unit -> Optional.ofNullable(cells.get(unit.code()))
                                .map(counted -> new Progress.HeatRow(
                                        unit.code(), unit.name(), row(look, unit.code(), months, counted)))
                                .stream())
                        .toList());
    }

    private static List<Progress.Cell> row(
            Looking.Look look, String unit, List<YearMonth> months, Map<LocalDate, Counting.Month> counted) {
        var state = look.asked().state().isEmpty()
                ? Wanted.NOT_CLOSED.name()
                : look.asked().state();
        return months.stream()
                .map(month -> cell(
                        month,
                        Optional.ofNullable(counted.get(month.atDay(1))),
                        look.asked()
                                .withUnit(unit)
                                .withState(state)
                                .withPeriod(month.toString())
                                .href(LIST)))
                .toList();
    }

    private static Progress.Cell cell(YearMonth month, Optional<Counting.Month> counted, String href) {
        return new Progress.Cell(
                month.toString(),
                counted.map(Counting.Month::due).orElse(0L),
                counted.map(Counting.Month::completed).orElse(0L),
                counted.map(Counting.Month::overdue).orElse(0L),
                href);
    }

    private List<Progress.Overdue> overdue(Conditions conditions) {
        return rows.of(conditions, 0, MOST).stream()
                .map(row -> new Progress.Overdue(
                        row.id().toString(),
                        row.reference(),
                        row.title(),
                        row.unit(),
                        row.due(),
                        row.daysLate(),
                        row.holder(),
                        row.since(),
                        "/nhiem-vu/" + row.id()))
                .toList();
    }
}
