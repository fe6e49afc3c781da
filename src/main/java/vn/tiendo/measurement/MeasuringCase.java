package vn.tiendo.measurement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measurement.process.MeasuringFacts;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Performer;

/** What every use case on a round or a unit's measuring needs: the rows, who acts, what they are called. */
@Component("measuringFacts")
class MeasuringCase implements MeasuringFacts {

    final MeasuringRounds rounds;
    final Measurings measurings;
    final MeasuringLines lines;
    final MeasuringRecord record;
    final Organisation organisation;
    private final Plans plans;
    private final Indicators indicators;
    private final Clock clock;

    MeasuringCase(
            MeasuringRounds rounds,
            Measurings measurings,
            MeasuringLines lines,
            MeasuringRecord record,
            Organisation organisation,
            Plans plans,
            Indicators indicators,
            Clock clock) {
        this.rounds = rounds;
        this.measurings = measurings;
        this.lines = lines;
        this.record = record;
        this.organisation = organisation;
        this.plans = plans;
        this.indicators = indicators;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    MeasuringRound roundOf(Measuring measuring) {
        return rounds.get(measuring.round);
    }

    Plan plan(MeasuringRound round) {
        return plans.get(round.plan);
    }

    /** "KH 36/KH-UBND · chỉ tiêu năm 2026". */
    String reference(MeasuringRound round) {
        return plan(round).label() + " · chỉ tiêu " + round.called();
    }

    /** The indicator of each line of a round. */
    Function<MeasuringLine, Indicator> indicators(MeasuringRound round) {
        Map<UUID, Indicator> known =
                indicators.of(round.plan).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        return line -> Optional.ofNullable(known.get(line.indicator())).orElseThrow();
    }

    /** "I.1.2 (nam)". */
    static String called(Indicator indicator, String part) {
        return indicator.numbering() + (part.isEmpty() ? "" : " (" + part + ")");
    }

    String unitName(Measuring measuring) {
        return organisation.unit(measuring.commune, measuring.unit).name();
    }

    @Override
    public List<String> measurings(String round) {
        return measurings.findByRoundOrderByUnit(UUID.fromString(round)).stream()
                .filter(part -> !part.isAccepted())
                .map(part -> part.id.toString())
                .toList();
    }

    @Override
    public boolean leadIsPlanDesk(String measuring) {
        return measurings.get(UUID.fromString(measuring)).state == Measuring.State.AWAITING_LEADER;
    }

    /** Nobody accepts what the own unit made: nor what it signed in the place of a unit without an account. */
    boolean isAnsweredByPlanDesk(Measuring measuring) {
        var vhxh = UnitKind.VHXH.name();
        return vhxh.equals(measuring.unit)
                || organisation.acting(measuring.commune, Unit.headOf(measuring.unit), today()).stream()
                        .flatMap(person -> person.unit().stream())
                        .anyMatch(vhxh::equals);
    }

    Performer head(Measuring measuring) {
        return Performer.position(measuring.commune, Unit.headOf(measuring.unit))
                .watchedBy(measuring.unit);
    }

    /** The officer whom the head named, while that person still works in the unit; else the head. */
    Performer enterer(Measuring measuring) {
        return officer(measuring)
                .map(name -> Performer.person(measuring.commune, name).watchedBy(measuring.unit))
                .orElseGet(() -> head(measuring));
    }

    Optional<String> officer(Measuring measuring) {
        return measuring.officer().filter(name -> mayEnter(measuring, name));
    }

    /** Whether the head may name that person: somebody of the unit with an account. */
    boolean mayEnter(Measuring measuring, String username) {
        return organisation.members(measuring.commune, measuring.unit).stream()
                .map(Person::username)
                .anyMatch(username::equals);
    }

    List<Option> officers(Measuring measuring) {
        return organisation.members(measuring.commune, measuring.unit).stream()
                .map(person -> new Option(person.username(), person.name() + " (" + person.title() + ")"))
                .toList();
    }

    Performer planDesk(Measuring measuring) {
        return Performer.position(measuring.commune, Position.PLAN_DESK);
    }

    Performer planDeskHead(Measuring measuring) {
        return Performer.position(measuring.commune, PlanDesk.HEAD);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(Measuring measuring) {
        return Performer.position(measuring.commune, plan(roundOf(measuring)).leader())
                .orTakenOverBy(Position.CHAIR);
    }
}
