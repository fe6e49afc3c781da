package vn.tiendo.obstacle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.DifficultyReported;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;

/** The head of a task's unit raises an obstacle, or whoever answers for the unit; an officer's report raises one for the head. */
@Component
class RaisingObstacle {

    private static final int LONGEST = 10_000;

    private final AssignmentDirectory directory;
    private final ObstacleCase work;
    private final ObstacleRuns runs;
    private final Documents documents;
    private final Organisation organisation;

    RaisingObstacle(
            AssignmentDirectory directory,
            ObstacleCase work,
            ObstacleRuns runs,
            Documents documents,
            Organisation organisation) {
        this.directory = directory;
        this.work = work;
        this.runs = runs;
        this.documents = documents;
        this.organisation = organisation;
    }

    /** A file that comes with it. */
    record Attached(String name, InputStream content) {}

    /** The task that it stands in the way of, and the unit that carries the task out. */
    record Task(UUID assignment, UUID plan, String commune, String unit, String reference) {}

    /** @throws Refusal with the sentence for the person, if it may not be raised so */
    @Transactional
    public UUID raise(UUID assignment, Obstacle.Plea plea, List<Attached> files, String by) {
        var task = task(assignment).orElseThrow(() -> new Refusal("Nhiệm vụ này không còn thực hiện."));
        var authority = authority(assignment, by)
                .orElseThrow(() -> new Refusal("Chỉ thủ trưởng đơn vị thực hiện nhiệm vụ mới nêu được vướng mắc."));
        var actor = new Actor(organisation.person(by).orElseThrow(), authority);
        var obstacle = Obstacle.of(task, limited(plea), actor, work.now());
        obstacle.forward(work.goesThroughAdviser(obstacle));
        begin(obstacle, task, actor, "Nêu vướng mắc", files);
        return obstacle.id;
    }

    /** What an officer reported waits for the head. */
    @EventListener
    @Transactional
    public void on(DifficultyReported reported) {
        var task = task(reported.assignment())
                .orElseThrow(() -> new Refusal("Nhiệm vụ này chưa có đơn vị thực hiện để nêu vướng mắc."));
        var plea =
                new Obstacle.Plea(reported.difficulty(), reported.proposal(), Obstacle.Level.COMMUNE, Optional.empty());
        var obstacle = Obstacle.of(task, plea, reported.actor(), work.now());
        begin(obstacle, task, reported.actor(), "Báo cáo vướng mắc, đề nghị trình UBND", List.of());
    }

    /** By what right the person may raise one about that task; empty if by none. */
    Optional<Authority> authority(UUID assignment, String by) {
        return task(assignment)
                .flatMap(task -> organisation.authority(by, task.commune(), Unit.headOf(task.unit()), work.today()));
    }

    /** Empty for a task that has ended, or that several units carry out in parts. */
    private Optional<Task> task(UUID assignment) {
        return directory.named(assignment).filter(named -> !named.ended()).flatMap(named -> named.leadUnit()
                .map(unit -> new Task(assignment, named.plan(), named.commune(), unit, named.reference())));
    }

    private static Obstacle.Plea limited(Obstacle.Plea plea) {
        Refusal.unless(
                plea.content().length() <= LONGEST && plea.proposal().length() <= LONGEST,
                "Nội dung vướng mắc và kiến nghị mỗi mục không quá 10.000 ký tự.");
        return plea;
    }

    private void begin(Obstacle obstacle, Task task, Actor actor, String event, List<Attached> files) {
        work.obstacles.save(obstacle);
        files.forEach(file -> attach(obstacle, file, actor));
        work.freezeFiles(obstacle);
        work.record.note(obstacle.id, actor, event, ForwardingObstacle.said(obstacle));
        runs.start(obstacle.id, task.reference());
    }

    private void attach(Obstacle obstacle, Attached file, Actor actor) {
        var place = new Place(obstacle.commune, Dossier.ofObstacle(obstacle.id), List.of(), true);
        try (var content = file.content()) {
            documents.add(place, actor.username(), file.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
