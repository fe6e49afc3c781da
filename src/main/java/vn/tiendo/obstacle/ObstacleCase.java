package vn.tiendo.obstacle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.obstacle.process.ObstacleFacts;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.Subject;

/** What every step on an obstacle needs: its row, its files, who acts, and what the model asks. */
@Component("obstacleFacts")
class ObstacleCase implements ObstacleFacts, CommuneOf {

    final Obstacles obstacles;
    final ObstacleRecord record;
    final StepClock stepClock;
    private final Plans plans;
    private final AssignmentDirectory directory;
    private final Documents documents;
    private final Organisation organisation;
    private final Clock clock;

    ObstacleCase(
            Obstacles obstacles,
            ObstacleRecord record,
            StepClock stepClock,
            Plans plans,
            AssignmentDirectory directory,
            Documents documents,
            Organisation organisation,
            Clock clock) {
        this.obstacles = obstacles;
        this.record = record;
        this.stepClock = stepClock;
        this.plans = plans;
        this.directory = directory;
        this.documents = documents;
        this.organisation = organisation;
        this.clock = clock;
    }

    Obstacle of(UUID id) {
        return obstacles.get(id);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    AssignmentDirectory.Named task(Obstacle obstacle) {
        return directory.named(obstacle.assignment).orElseThrow();
    }

    String called(Obstacle obstacle) {
        return directory.called(obstacle.assignment);
    }

    @Override
    public boolean awaitsHead(String obstacle) {
        return of(UUID.fromString(obstacle)).state == Obstacle.State.WITH_HEAD;
    }

    @Override
    public boolean needsOpinion(String obstacle) {
        return of(UUID.fromString(obstacle)).state == Obstacle.State.WITH_ADVISER;
    }

    /** Nobody is asked for an opinion on what the own unit raised, or raised for a unit that it answers for. */
    boolean goesThroughAdviser(Obstacle obstacle) {
        var vhxh = UnitKind.VHXH.name();
        return !vhxh.equals(obstacle.unit)
                && organisation.acting(obstacle.commune, Unit.headOf(obstacle.unit), today()).stream()
                        .flatMap(person -> person.unit().stream())
                        .noneMatch(vhxh::equals);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.OBSTACLE;
    }

    @Override
    public String communeOf(UUID obstacle) {
        return of(obstacle).commune;
    }

    Performer head(Obstacle obstacle) {
        return headOf(obstacle, obstacle.unit);
    }

    Performer headOf(Obstacle obstacle, String unit) {
        return Performer.position(obstacle.commune, Unit.headOf(unit)).watchedBy(unit);
    }

    Performer planDesk(Obstacle obstacle) {
        return Performer.position(obstacle.commune, Position.PLAN_DESK);
    }

    Performer clerk(Obstacle obstacle) {
        return Performer.position(obstacle.commune, Position.CLERK);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(Obstacle obstacle) {
        return Performer.position(obstacle.commune, plans.get(obstacle.plan).leader())
                .orTakenOverBy(Position.CHAIR);
    }

    List<Option> units(Obstacle obstacle) {
        return organisation.units(obstacle.commune).stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    String unitName(Obstacle obstacle, String unit) {
        return organisation.unit(obstacle.commune, unit).name();
    }

    /** @throws Refusal if no file of that type was added since the last step */
    void requireFile(Obstacle obstacle, OfficialFile type) {
        var added = documents.current(Dossier.ofObstacle(obstacle.id)).stream()
                .filter(Document::isDraft)
                .anyMatch(file -> file.outputType().equals(type.name()));
        Refusal.unless(
                added,
                "Chưa có tệp «" + type.wording() + "»; hãy tải lên ở thẻ «Tài liệu», chọn đúng loại này, rồi gửi lại.");
    }

    /** What lies in the dossier now can no longer be deleted. */
    void freezeFiles(Obstacle obstacle) {
        documents.file(Dossier.ofObstacle(obstacle.id), UUID.randomUUID());
    }
}
