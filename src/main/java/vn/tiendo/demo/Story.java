package vn.tiendo.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.document.Documents;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.sample.SampleDocument;
import vn.tiendo.sample.Samples;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** The story of a plan as a file tells it, played through the real forms as the real people. */
@Component
@ConditionalOnProperty("tiendo.demo")
class Story {

    private final AssignmentDirectory assignments;
    private final WorkItems items;
    private final StepRunner runner;
    private final Documents documents;
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    Story(AssignmentDirectory assignments, WorkItems items, StepRunner runner, Documents documents) {
        this.assignments = assignments;
        this.items = items;
        this.runner = runner;
        this.documents = documents;
    }

    record File(List<Step> steps) {}

    record Step(
            LocalDateTime at,
            String by,
            String task,
            @Nullable String unit,
            @Nullable String coordinator,
            String step,
            @Nullable List<Paper> documents,
            Map<String, Object> form) {

        List<Paper> papers() {
            return Objects.requireNonNullElse(documents, List.of());
        }
    }

    record Paper(String name, String type) {}

    /** The facts of the issue stand in the plan's own file. */
    PlanIssuing.Issue issue() {
        var issued = Samples.issueOf("an-lao");
        return new PlanIssuing.Issue(
                issued.number(),
                issued.date(),
                "Ban hành kịp thời theo yêu cầu của thành phố; các điểm chưa rõ sẽ xác nhận trong quá trình thực hiện.");
    }

    List<Step> steps() {
        try (var file = Samples.file("an-lao", "demonstration.yaml")) {
            return yaml.readValue(file, File.class).steps();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalStateException naming the step that cannot be played */
    void play(UUID plan, Step step) {
        try {
            var assignment = assignments.find(plan, step.task(), Optional.ofNullable(step.unit()));
            var item = item(assignment, step);
            for (var paper : step.papers()) {
                documents.add(item.taskId(), step.by(), paper.name(), paper.type(), SampleDocument.word(paper.name()));
            }
            runner.submit(step.by(), item.taskId(), step.form());
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException(
                    "story of %s: %s, task %s, %s by %s"
                            .formatted("an-lao", step.at(), step.task(), step.step(), step.by()),
                    failed);
        }
    }

    private WorkItem item(UUID assignment, Step step) {
        return items.of(assignment).stream()
                .filter(open -> open.step().equals("userTask_" + step.step()))
                .filter(open -> step.coordinator() == null
                        || open.unit().filter(step.coordinator()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such open step"));
    }
}
