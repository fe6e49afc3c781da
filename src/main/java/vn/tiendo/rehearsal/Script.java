package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.workflow.WorkItem;

/** The parts of some steps that belong together; each user step of the models has exactly one part in one script. */
abstract class Script {

    final Timing timing;

    Script(Timing timing) {
        this.timing = timing;
    }

    /** The parts by the ids of the user tasks, without "userTask_". */
    abstract Map<String, Part> parts();

    /** A step that is done by its due day, or not, as the person is. */
    Part byTemperament(Function<Scene, Map<String, Object>> answers) {
        return part((item, who) -> timing.byTemperament(who, item.due()), answers);
    }

    static Part part(When when, Function<Scene, Map<String, Object>> answers) {
        return new Part() {
            @Override
            public Optional<LocalDateTime> when(WorkItem item, Cast.Character who) {
                return when.of(item, who);
            }

            @Override
            public Map<String, Object> answers(Scene scene) {
                return answers.apply(scene);
            }
        };
    }

    @FunctionalInterface
    interface When {
        Optional<LocalDateTime> of(WorkItem item, Cast.Character who);
    }

    /** To take what was made, or to send it back, in the words of the form's field «decision». */
    static Map<String, Object> decided(Scene scene, String taken) {
        return scene.returns()
                ? Map.of(
                        "decision",
                        "RETURN",
                        "returnReason",
                        "INCOMPLETE",
                        "note",
                        "Bổ sung số liệu, tài liệu kèm theo.")
                : Map.of("decision", taken);
    }
}
