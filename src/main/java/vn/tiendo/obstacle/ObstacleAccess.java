package vn.tiendo.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.document.WantedType;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Who may read an obstacle and its files: its unit, the unit that has to solve it, who works on it, who sees the commune. */
@Component
class ObstacleAccess implements DocumentAccess {

    private final Obstacles obstacles;
    private final AssignmentReaders readers;
    private final Organisation organisation;
    private final WorkItems items;
    private final StepRunner runner;
    private final RightToAct rights;

    ObstacleAccess(
            Obstacles obstacles,
            AssignmentReaders readers,
            Organisation organisation,
            WorkItems items,
            StepRunner runner,
            RightToAct rights) {
        this.obstacles = obstacles;
        this.readers = readers;
        this.organisation = organisation;
        this.items = items;
        this.runner = runner;
        this.rights = rights;
    }

    boolean mayRead(Obstacle obstacle, String username) {
        return organisation
                .person(username)
                .filter(person -> person.worksIn(obstacle.commune))
                .filter(person -> readers.seesAll(person) || takesPart(obstacle, person))
                .isPresent();
    }

    boolean mayReadTask(Obstacle obstacle, String username) {
        return readers.mayRead(obstacle.assignment, username);
    }

    private boolean takesPart(Obstacle obstacle, Person person) {
        var username = person.username();
        return username.equals(obstacle.raisedBy)
                || username.equals(obstacle.letterBy)
                || person.unit()
                        .filter(unit -> unit.equals(obstacle.unit) || unit.equals(obstacle.resolvingUnit))
                        .isPresent()
                || items.of(obstacle.id).stream()
                        .anyMatch(item -> rights.of(username, item).isPresent());
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.OBSTACLE;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.OBSTACLE)
                .filter(item -> runner.isVisible(username, taskId))
                .map(item -> place(item, rights.of(username, item).isPresent()));
    }

    private static Place place(WorkItem item, boolean writable) {
        var dossier = Dossier.ofObstacle(item.subject().id());
        return new Place(item.commune(), dossier, wanted(item.step()), writable);
    }

    private static List<WantedType> wanted(String step) {
        return switch (step) {
            case "userTask_recordObstacleLetter" -> List.of(wanted(OfficialFile.OBSTACLE_LETTER));
            case "userTask_recordObstacleAnswer" -> List.of(wanted(OfficialFile.OBSTACLE_ANSWER));
            default -> List.of();
        };
    }

    private static WantedType wanted(OfficialFile file) {
        return new WantedType(file.name(), file.wording(), true);
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return mayRead(obstacles.get(dossier.subject()), username);
    }

    /** Whoever has to act on it now; what was there before is frozen. */
    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return items.of(dossier.subject()).stream()
                .anyMatch(item -> rights.of(username, item).isPresent());
    }

    @Override
    public String typeLabel(String outputType) {
        return Stream.of(OfficialFile.values())
                .filter(file -> file.name().equals(outputType))
                .map(OfficialFile::wording)
                .findFirst()
                .orElse(outputType);
    }
}
