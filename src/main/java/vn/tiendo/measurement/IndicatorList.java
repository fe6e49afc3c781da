package vn.tiendo.measurement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.indicator.Contradiction;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.Target;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;

/** A plan's tables of indicators with what was reached in a year, as far as the reader may see them. */
public record IndicatorList(
        List<Choice> plans,
        Optional<Choice> plan,
        int year,
        List<Integer> years,
        List<Choice> units,
        List<Count> counts,
        int all,
        List<Row> rows,
        int found,
        boolean mayOpen,
        List<Round> rounds) {

    static final int PAGE = 60;

    public record Choice(String key, String label) {}

    /** How many have a result. */
    public record Count(String key, String label, String mark, int count) {}

    /** A round of the plan. */
    public record Round(UUID id, String called, String state, String due) {}

    /**
     * An indicator, or a heading between them.
     *
     * @param group the table and group that it stands in
     * @param targets by year, in words
     * @param contradictions the other rows that want something else
     */
    public record Row(
            UUID id,
            String group,
            String number,
            boolean heading,
            String title,
            String unitOfMeasure,
            String lead,
            List<String> targets,
            String value,
            String result,
            String mark,
            String trend,
            List<Other> contradictions) {}

    /** A row that contradicts, with the sentence about it. */
    public record Other(UUID id, String number, String sentence) {}

    /** Puts it together from the tables. */
    @Component
    static class Builder {

        private final IndicatorResults results;
        private final Indicators indicators;
        private final MeasuringAccess access;
        private final MeasuringCase work;
        private final Plans plans;
        private final Organisation organisation;

        Builder(
                IndicatorResults results,
                Indicators indicators,
                MeasuringAccess access,
                MeasuringCase work,
                Plans plans,
                Organisation organisation) {
            this.results = results;
            this.indicators = indicators;
            this.access = access;
            this.work = work;
            this.plans = plans;
            this.organisation = organisation;
        }

        /** @param most how many rows at most from the page that is asked for */
        IndicatorList of(Person reader, String commune, IndicatorQuery asked, int most) {
            var known = results.plans(commune).stream().map(plans::get).toList();
            var chosen = chosen(known, asked);
            var year = asked.yearOr(work.today().getYear());
            var shown = chosen.stream()
                    .flatMap(plan -> results.of(plan.id(), year).stream())
                    .filter(one -> access.mayRead(one.indicator(), reader))
                    .filter(one -> asked.unit().isEmpty()
                            || one.indicator().leadUnits().contains(asked.unit()))
                    .toList();
            var wanted = shown.stream()
                    .filter(one -> asked.wanted()
                            .filter(result -> result != one.achievement().result())
                            .isEmpty())
                    .toList();
            var page =
                    wanted.stream().skip((long) asked.page() * PAGE).limit(most).toList();
            var figures = IndicatorFigures.of(year, shown);
            return new IndicatorList(
                    known.stream().map(Builder::choice).toList(),
                    chosen.map(Builder::choice),
                    year,
                    chosen.map(plan -> years(plan.id(), year)).orElse(List.of()),
                    chosen.map(plan -> units(plan, reader)).orElse(List.of()),
                    counts(figures),
                    figures.all(),
                    chosen.map(plan -> rows(plan.id(), page, asked)).orElse(List.of()),
                    wanted.size(),
                    chosen.isPresent() && access.isDesk(commune, reader.username()),
                    chosen.map(plan -> rounds(plan.id())).orElse(List.of()));
        }

        private static Optional<Plan> chosen(List<Plan> known, IndicatorQuery asked) {
            var id = asked.planId();
            if (id.isEmpty()) {
                return known.stream().findFirst();
            }
            return Optional.of(known.stream()
                    .filter(plan -> plan.id().equals(id.get()))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        }

        private static Choice choice(Plan plan) {
            return new Choice(plan.id().toString(), plan.label() + ": " + plan.subject());
        }

        private static List<Count> counts(IndicatorFigures figures) {
            return Stream.of(Result.values())
                    .filter(result -> figures.of(result) > 0)
                    .map(result -> new Count(result.name(), result.wording(), result.mark(), figures.of(result)))
                    .toList();
        }

        /** Those that were measured, the present one and the one before it. */
        private List<Integer> years(UUID plan, int shown) {
            var years = new TreeSet<Integer>(Comparator.reverseOrder());
            var present = work.today().getYear();
            years.addAll(List.of(present, present - 1, shown));
            work.rounds.findByPlanOrderByYearDescNumberDesc(plan).forEach(round -> years.add(round.year));
            return List.copyOf(years);
        }

        private List<Choice> units(Plan plan, Person reader) {
            var leading = indicators.of(plan.id()).stream()
                    .filter(indicator -> access.mayRead(indicator, reader))
                    .flatMap(indicator -> indicator.leadUnits().stream())
                    .distinct()
                    .toList();
            return organisation.units(plan.commune()).stream()
                    .filter(unit -> leading.contains(unit.code()))
                    .map((Unit unit) -> new Choice(unit.code(), unit.name()))
                    .toList();
        }

        private List<Round> rounds(UUID plan) {
            return work.rounds.findByPlanOrderByYearDescNumberDesc(plan).stream()
                    .map(round -> new Round(
                            round.id,
                            round.called(),
                            round.state.wording(),
                            vn.tiendo.calendar.VietnamTime.format(round.due)))
                    .toList();
        }

        private List<Row> rows(UUID plan, List<IndicatorResult> page, IndicatorQuery asked) {
            var groups = new HashMap<String, String>();
            indicators.titles(plan).forEach(one -> groups.put(key(one.table(), one.group()), title(one)));
            var against = others(plan);
            var byId = new HashMap<UUID, IndicatorResult>();
            page.forEach(one -> byId.put(one.indicator().id(), one));
            var filtered = asked.wanted().isPresent() || !asked.unit().isEmpty();
            return indicators.of(plan).stream()
                    .filter(indicator -> byId.containsKey(indicator.id())
                            || indicator.heading() && !filtered && heads(indicator, page))
                    .map(indicator -> row(
                            indicator,
                            Optional.ofNullable(byId.get(indicator.id())),
                            Optional.ofNullable(groups.get(key(indicator.table(), indicator.group())))
                                    .orElse(""),
                            Optional.ofNullable(against.get(indicator.id())).orElse(List.of())))
                    .toList();
        }

        private static boolean heads(Indicator heading, List<IndicatorResult> page) {
            return page.stream()
                    .map(IndicatorResult::indicator)
                    .anyMatch(one -> one.table() == heading.table()
                            && one.group().equals(heading.group())
                            && one.parent().equals(heading.number()));
        }

        private static String key(int table, String group) {
            return table + "/" + group;
        }

        private static String title(Indicators.Titles titles) {
            return Stream.of(titles.title(), (titles.group() + ". " + titles.groupTitle()).strip())
                    .filter(part -> !part.isBlank() && !part.equals("-.") && !part.equals("-. "))
                    .reduce((one, other) -> one + " – " + other)
                    .orElse("");
        }

        private static Row row(
                Indicator indicator, Optional<IndicatorResult> result, String group, List<Other> others) {
            return new Row(
                    indicator.id(),
                    group,
                    indicator.numbering(),
                    indicator.heading(),
                    indicator.title(),
                    indicator.unitOfMeasure(),
                    indicator.lead(),
                    indicator.targets().stream().map(IndicatorList::written).toList(),
                    result.map(IndicatorResult::values).orElse(""),
                    result.map(one -> one.achievement().wording()).orElse(""),
                    result.map(one -> one.achievement().mark()).orElse(""),
                    result.map(IndicatorResult::trends).orElse(""),
                    others);
        }

        /** Both rows carry the sentence; nothing is chosen. */
        private Map<UUID, List<Other>> others(UUID plan) {
            var against = new HashMap<UUID, List<Other>>();
            indicators.contradictions(plan).forEach(pair -> {
                add(against, pair.one().id(), sentence(pair, pair.other(), pair.target(), pair.against()));
                add(against, pair.other().id(), sentence(pair, pair.one(), pair.against(), pair.target()));
            });
            return against;
        }

        private static void add(Map<UUID, List<Other>> against, UUID id, Other other) {
            against.merge(id, List.of(other), (one, more) -> Stream.concat(one.stream(), more.stream())
                    .toList());
        }

        static Other sentence(Contradiction pair, Indicator other, Target own, Target theirs) {
            return new Other(
                    other.id(),
                    other.numbering(),
                    "Năm " + own.year() + " chỗ này ghi «" + own.text() + "», chỉ tiêu " + other.numbering() + " ghi «"
                            + theirs.text() + "» cho cùng một nội dung; kết quả tính riêng với từng mục tiêu.");
        }
    }

    /** "2030: ≥ 80". */
    static String written(Target target) {
        return target.year() + ": " + (target.appliesTo().isEmpty() ? "" : target.appliesTo() + " ") + target.text();
    }
}
