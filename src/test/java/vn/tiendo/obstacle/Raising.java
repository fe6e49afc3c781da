package vn.tiendo.obstacle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.unit.Organisation;

/** What a person does and sees on the pages of obstacles, for tests of what follows from it. */
public record Raising(ApplicationContext application, String username) {

    public UUID raise(UUID assignment, String content) {
        return raise(assignment, content, List.of());
    }

    public UUID raise(UUID assignment, String content, InputStream evidence) {
        return raise(assignment, content, List.of(new RaisingObstacle.Attached("Minh chứng.docx", evidence)));
    }

    private UUID raise(UUID assignment, String content, List<RaisingObstacle.Attached> files) {
        var plea = new Obstacle.Plea(content, "Xem xét, hỗ trợ", Obstacle.Level.CITY, Optional.empty());
        return application.getBean(RaisingObstacle.class).raise(assignment, plea, files, username);
    }

    /** The open and ended obstacles of a task, as its page shows them: what it is about and its state. */
    public List<String> besideTask(UUID assignment) {
        return application.getBean(ObstaclesBesideTask.class).of(assignment, username).lines().stream()
                .map(line -> line.text() + " – " + line.state())
                .toList();
    }

    public UUID only(UUID assignment) {
        var found = application.getBean(Obstacles.class).findByAssignmentAndEndedAtIsNull(assignment);
        if (found.size() != 1) {
            throw new AssertionError("not one obstacle but " + found.size());
        }
        return found.get(0).id;
    }

    public String state(UUID obstacle) {
        return application.getBean(Obstacles.class).get(obstacle).state.wording();
    }

    public boolean mayRead(UUID obstacle) {
        return application
                .getBean(ObstacleAccess.class)
                .mayRead(application.getBean(Obstacles.class).get(obstacle), username);
    }

    /** What stands on its page and its forms. */
    public Map<String, String> words(UUID obstacle) {
        return application
                .getBean(ObstacleWords.class)
                .of(application.getBean(Obstacles.class).get(obstacle));
    }

    /** The latest first: by what right, what. */
    public List<String> record(UUID obstacle) {
        return application.getBean(ObstacleRecord.class).of(obstacle, 100).stream()
                .map(entry -> (entry.byRight().isEmpty() ? "" : entry.byRight() + ": ") + entry.event())
                .toList();
    }

    /** What the register shows the person, in its order, narrowed by the fields of its form. */
    public List<String> register(String... fields) {
        return application
                .getBean(ObstacleRegister.class)
                .page(viewer(), query(fields).filter())
                .stream()
                .map(ObstacleRegister.Line::content)
                .toList();
    }

    public Map<String, Long> counts(String... fields) {
        var counts = new HashMap<String, Long>();
        application
                .getBean(ObstacleRegister.class)
                .counts(viewer(), query(fields).filter())
                .forEach((state, many) -> counts.put(state.wording(), many));
        return counts;
    }

    /** The exported file. */
    public byte[] workbook(String... fields) {
        var out = new ByteArrayOutputStream();
        var register = application.getBean(ObstacleRegister.class);
        try {
            ObstacleWorkbook.write(
                    taker -> register.each(viewer(), query(fields).filter(), taker), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static RegisterQuery query(String... fields) {
        var asked = new HashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            asked.put(fields[i], fields[i + 1]);
        }
        return RegisterQuery.of(asked);
    }

    private ObstacleRegister.Viewer viewer() {
        var person = application.getBean(Organisation.class).person(username).orElseThrow();
        return new ObstacleRegister.Viewer(
                person.commune().orElseThrow(),
                application.getBean(AssignmentReaders.class).seesAll(person),
                person.unit().orElse(null),
                username);
    }
}
