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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.document.Documents;
import vn.tiendo.extension.AskingExtension;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.publication.ProposingPublication;
import vn.tiendo.sample.SampleDocument;
import vn.tiendo.sample.Samples;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** The story of a plan as a file tells it, played through the real forms as the real people. */
@Component
@ConditionalOnProperty("tiendo.demo")
class Story {

    private static final String ASK = "askExtension";

    private final AssignmentDirectory assignments;
    private final WorkItems items;
    private final StepRunner runner;
    private final Documents documents;
    private final AskingExtension asking;
    private final ProposingPublication publishing;
    private final JdbcClient jdbc;
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    Story(
            AssignmentDirectory assignments,
            WorkItems items,
            StepRunner runner,
            Documents documents,
            AskingExtension asking,
            ProposingPublication publishing,
            JdbcClient jdbc) {
        this.assignments = assignments;
        this.items = items;
        this.runner = runner;
        this.documents = documents;
        this.asking = asking;
        this.publishing = publishing;
        this.jdbc = jdbc;
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
            if (step.step().equals(ASK)) {
                ask(assignment, step);
                return;
            }
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

    /** A request for a later date begins on its page, not with a step. */
    private void ask(UUID assignment, Step step) {
        var due = LocalDate.parse((String) Objects.requireNonNull(step.form().get("due")));
        var reason = (String) Objects.requireNonNull(step.form().get("reason"));
        asking.ask(assignment, due, reason, "", step.by());
    }

    /** The public of An Lão reads where the plan stands, as the leader approved it. */
    void publish(UUID plan) {
        var intro = "Ủy ban nhân dân xã công khai tiến độ thực hiện kế hoạch để nhân dân theo dõi, góp ý.";
        var publication = publishing.propose("an-lao", List.of(plan), intro, "anlao.vhxh.tonghop");
        items.of(publication).forEach(item -> runner.submit("anlao.pct", item.taskId(), Map.of("decision", "APPROVE")));
    }

    /** The task's own step, or one of what was asked or raised about it. */
    private WorkItem item(UUID assignment, Step step) {
        return jdbc
                .sql(
                        """
                        select :task union all select id from extension where assignment = :task
                        union all select id from obstacle where assignment = :task""")
                .param("task", assignment)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(subject -> items.of(subject).stream())
                .filter(open -> open.step().equals("userTask_" + step.step()))
                .filter(open -> step.coordinator() == null
                        || open.unit().filter(step.coordinator()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such open step"));
    }
}
