package vn.tiendo.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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
import vn.tiendo.plan.PlanIssuing;
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
    private final SampleDocuments documents;
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    Story(AssignmentDirectory assignments, WorkItems items, StepRunner runner, SampleDocuments documents) {
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
        try (var file = Demonstration.sample("an-lao", "plan.yaml")) {
            var plan = yaml.readTree(file).get("plan");
            return new PlanIssuing.Issue(
                    plan.get("number").asText(),
                    LocalDate.parse(plan.get("date").asText()),
                    "Ban hành kịp thời theo yêu cầu của thành phố; các điểm chưa rõ sẽ xác nhận trong quá trình thực hiện.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Step> steps() {
        try (var file = Demonstration.sample("an-lao", "demonstration.yaml")) {
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
            step.papers().forEach(paper -> documents.upload(item.taskId(), paper.name(), paper.type(), step.by()));
            runner.submit(step.by(), item.taskId(), step.form());
        } catch (RuntimeException failed) {
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
