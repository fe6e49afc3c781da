package vn.tiendo.measurement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/**
 * Who may read and write what is measured: the unit's people their unit's, who sees the whole commune all of it. The board
 * of a round is for everybody of the commune, each with the parts that are theirs to read.
 */
@Component
class MeasuringAccess implements DocumentAccess {

    private final MeasuringCase work;
    private final AssignmentReaders readers;
    private final PlanDesk desk;
    private final WorkItems items;
    private final StepRunner runner;
    private final RightToAct rights;

    MeasuringAccess(
            MeasuringCase work,
            AssignmentReaders readers,
            PlanDesk desk,
            WorkItems items,
            StepRunner runner,
            RightToAct rights) {
        this.work = work;
        this.readers = readers;
        this.desk = desk;
        this.items = items;
        this.runner = runner;
        this.rights = rights;
    }

    boolean mayRead(MeasuringRound round, String username) {
        return person(username).filter(person -> person.worksIn(round.commune)).isPresent();
    }

    boolean mayReadRound(UUID id, String username) {
        return work.rounds
                .findById(id)
                .filter(round -> mayRead(round, username))
                .isPresent();
    }

    boolean mayRead(Measuring measuring, String username) {
        return person(username)
                .filter(person -> person.worksIn(measuring.commune))
                .filter(person -> readers.seesAll(person)
                        || person.unit().filter(measuring.unit::equals).isPresent()
                        || isAtWork(measuring, username))
                .isPresent();
    }

    boolean mayReadMeasuring(UUID id, String username) {
        return work.measurings
                .findById(id)
                .filter(part -> mayRead(part, username))
                .isPresent();
    }

    /** An indicator is read by the units that lead or coordinate it, and by who sees the whole commune. */
    boolean mayRead(Indicator indicator, Person person) {
        return person.worksIn(indicator.commune())
                && (readers.seesAll(person)
                        || person.unit()
                                .filter(unit -> indicator.leadUnits().contains(unit)
                                        || indicator.coordinatingUnits().contains(unit))
                                .isPresent());
    }

    boolean seesAll(Person person) {
        return readers.seesAll(person);
    }

    private boolean isAtWork(Measuring measuring, String username) {
        return items.of(measuring.id).stream()
                        .anyMatch(item -> rights.of(username, item).isPresent())
                || head(measuring, username).isPresent();
    }

    /** By what right the person acts for the unit's head today. */
    Optional<Authority> head(Measuring measuring, String username) {
        return work.organisation.authority(username, measuring.commune, Unit.headOf(measuring.unit), work.today());
    }

    /** By what right the person enters figures: who has the step, who was named for it, or who acts for the head. */
    Optional<Authority> writer(Measuring measuring, String username) {
        return at(measuring, EnteringMeasurements.KEY, username)
                .or(() -> work.officer(measuring).filter(username::equals).map(named -> Authority.HOLDER))
                .or(() -> head(measuring, username));
    }

    /** By what right the person may act in a step that is open now. */
    Optional<Authority> at(Measuring measuring, String step, String username) {
        return open(measuring, step).flatMap(item -> rights.of(username, item));
    }

    Optional<WorkItem> open(Measuring measuring, String step) {
        return items.of(measuring.id).stream()
                .filter(item -> item.step().equals(step))
                .findFirst();
    }

    /** The step in which the person may review the figures now. */
    Optional<WorkItem> review(Measuring measuring, String username) {
        return items.of(measuring.id).stream()
                .filter(item -> ReviewStep.KEYS.contains(item.step()))
                .filter(item -> rights.of(username, item).isPresent())
                .findFirst();
    }

    /** Whether somebody has to go on with it. */
    boolean isUnderWay(Measuring measuring) {
        return !items.of(measuring.id).isEmpty();
    }

    /** Whether figures can be typed now: until they are handed in by who enters them, then by the head until they are signed. */
    boolean mayWrite(Measuring measuring, String username) {
        return isUnderWay(measuring)
                && (measuring.isEntered() && writer(measuring, username).isPresent()
                        || measuring.state == Measuring.State.AWAITING_SIGNATURE
                                && head(measuring, username).isPresent());
    }

    /** @throws Refusal if the person may not */
    void requireWriter(Measuring measuring, String username) {
        Refusal.unless(mayWrite(measuring, username), "Số liệu này không ở bước mà bạn sửa được.");
    }

    boolean isDesk(String commune, String username) {
        return desk.isMember(username, commune);
    }

    private Optional<Person> person(String username) {
        return work.organisation.person(username);
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.MEASURING;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.MEASURING)
                .filter(item -> runner.isVisible(username, taskId))
                .map(item -> place(
                        work.measurings.get(item.subject().id()),
                        rights.of(username, item).isPresent()));
    }

    static Place place(Measuring measuring, boolean writable) {
        return new Place(
                measuring.commune,
                Dossier.ofMeasuring(measuring.id),
                java.util.List.of(),
                writable && !measuring.isUnderReview());
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return mayReadMeasuring(dossier.subject(), username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return work.measurings
                .findById(dossier.subject())
                .filter(part -> mayWrite(part, username))
                .isPresent();
    }
}
