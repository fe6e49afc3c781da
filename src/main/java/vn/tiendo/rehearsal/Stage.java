package vn.tiendo.rehearsal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import vn.tiendo.workflow.OpenForms;
import vn.tiendo.workflow.StepOpened;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Where steps that open find the person who plays them, through the very forms and checks of the product. */
@OnlyInRehearsal
class Stage {

    private static final String WORDS = "Theo nội dung đã trao đổi với đơn vị.";

    private final Map<String, Part> parts;
    private final Cast cast;
    private final Agenda agenda;
    private final WorkItems items;
    private final OpenForms forms;
    private final StepRunner runner;
    private final RehearsalClock clock;
    private final Attempts attempts;
    private final List<Initiative> initiatives;
    private final Queue<String> opening = new ArrayDeque<>();

    Stage(
            List<Script> scripts,
            Cast cast,
            Agenda agenda,
            WorkItems items,
            OpenForms forms,
            StepRunner runner,
            RehearsalClock clock,
            Attempts attempts,
            List<Initiative> initiatives) {
        this.parts = scripts.stream()
                .flatMap(script -> script.parts().entrySet().stream())
                .collect(Collectors.toMap(part -> "userTask_" + part.getKey(), Map.Entry::getValue));
        this.cast = cast;
        this.agenda = agenda;
        this.items = items;
        this.forms = forms;
        this.runner = runner;
        this.clock = clock;
        this.attempts = attempts;
        this.initiatives = initiatives;
    }

    /** Inside the transaction that opens it, which may still fail: only remembered. */
    @EventListener
    void on(StepOpened opened) {
        opening.add(opened.item().taskId());
    }

    /**
     * Lets people plan what has opened since the last time.
     *
     * @throws IllegalStateException if nobody plays such a step: a new one needs its part in a script
     */
    void plan() {
        for (var next = opening.poll(); next != null; next = opening.poll()) {
            items.find(next).ifPresent(this::plan);
        }
    }

    private void plan(WorkItem item) {
        var part = part(item);
        cast.actor(item).ifPresent(who -> {
            part.when(item, who).ifPresent(at -> agenda.add(at, () -> play(item.taskId())));
            initiatives.forEach(initiative -> initiative.opened(item, who));
        });
    }

    private Part part(WorkItem item) {
        var part = parts.get(item.step());
        if (part == null) {
            throw new IllegalStateException("nobody plays " + item.step());
        }
        return part;
    }

    /** Does the step, unless it has ended meanwhile; whoever has it by now does it. */
    private void play(String taskId) {
        items.find(taskId).ifPresent(item -> cast.actor(item).ifPresent(who -> submit(item, who)));
    }

    private void submit(WorkItem item, Cast.Character who) {
        attempts.of(who.username(), item.name() + " (" + item.step() + ")", () -> {
            var scene = new Scene(item, who, forms.open(item), clock.time().toLocalDate());
            var answers = part(item).answers(scene);
            runner.submit(who.username(), item.taskId(), scene.form().filled(answers, WORDS));
        });
    }
}
