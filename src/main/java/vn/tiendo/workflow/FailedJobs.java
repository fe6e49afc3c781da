package vn.tiendo.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the engine tried in vain: automatic steps and timers that failed, for those who keep the installation running. */
@Component
public class FailedJobs {

    private final ManagementService management;
    private final RepositoryService repository;
    private final ProcessSubjects subjects;

    FailedJobs(ManagementService management, RepositoryService repository, ProcessSubjects subjects) {
        this.management = management;
        this.repository = repository;
        this.subjects = subjects;
    }

    /**
     * A step that failed.
     *
     * @param subject what its process is about
     * @param isGivenUp whether it is not tried again by itself
     * @param again when it is, if it is
     * @param trace the whole trace of the last failure
     */
    public record Failed(
            String id,
            Optional<String> commune,
            String process,
            String step,
            Optional<Subject> subject,
            boolean isGivenUp,
            Instant again,
            String message,
            String trace) {}

    /**
     * Those that failed at least once, the ones given up first, at most so many.
     *
     * @param commune empty for all of the installation
     */
    public List<Failed> list(Optional<String> commune, int most) {
        var found = new ArrayList<Job>();
        found.addAll(query(commune).noRetriesLeft().listPage(0, most));
        found.addAll(query(commune).withRetriesLeft().withException().listPage(0, most - found.size()));
        return found.stream().map(this::failed).toList();
    }

    /** How many were given up. */
    public long givenUp(Optional<String> commune) {
        return query(commune).noRetriesLeft().count();
    }

    /**
     * Gives each of these that was given up another try; others are left alone.
     *
     * @return how many
     */
    @Transactional
    public int retry(Collection<String> ids) {
        var found = ids.isEmpty()
                ? List.<Job>of()
                : management
                        .createJobQuery()
                        .jobIds(Set.copyOf(ids))
                        .noRetriesLeft()
                        .list();
        var known = found.stream().map(Job::getId).toList();
        if (!known.isEmpty()) {
            management.setJobRetries(known, 1);
        }
        return known.size();
    }

    private org.camunda.bpm.engine.runtime.JobQuery query(Optional<String> commune) {
        var query = management.createJobQuery().orderByJobDuedate().asc();
        commune.ifPresent(query::tenantIdIn);
        return query;
    }

    private Failed failed(Job job) {
        var definition = Optional.ofNullable(job.getProcessDefinitionId());
        return new Failed(
                job.getId(),
                Optional.ofNullable(job.getTenantId()),
                definition.map(this::processName).orElse(""),
                definition.flatMap(id -> stepName(id, job)).orElse(""),
                Optional.ofNullable(job.getProcessInstanceId()).flatMap(subjects::ofInstance),
                job.getRetries() == 0,
                job.getDuedate().toInstant(),
                Optional.ofNullable(job.getExceptionMessage()).orElse(""),
                Optional.ofNullable(management.getJobExceptionStacktrace(job.getId()))
                        .orElse(""));
    }

    private String processName(String definition) {
        return ProcessSubjects.oneLine(
                repository.getProcessDefinition(definition).getName());
    }

    /** The element that failed, or the one at which the job waits. */
    private Optional<String> stepName(String definition, Job job) {
        var model = repository.getBpmnModelInstance(definition);
        return Optional.ofNullable(job.getFailedActivityId())
                .or(() -> Optional.ofNullable(job.getJobDefinitionId()).map(id -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(id)
                        .singleResult()
                        .getActivityId()))
                .map(id -> model.<FlowElement>getModelElementById(id))
                .map(element -> Optional.ofNullable(element.getName()).orElse(element.getId()))
                .map(ProcessSubjects::oneLine);
    }
}
