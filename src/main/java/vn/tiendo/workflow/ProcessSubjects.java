package vn.tiendo.workflow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Says for views that know processes only what an instance is about, and which steps of people a process has. */
@Component
public class ProcessSubjects {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    ProcessSubjects(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** A process with the steps of people in it and in the processes that it calls, each once. */
    public record Process(String key, String name, List<Step> steps) {

        /** The keys of its steps. */
        public List<String> keys() {
            return steps.stream().map(Step::key).toList();
        }
    }

    /** A step of people; {@code name} is the model's. */
    public record Step(String key, String name) {}

    /** What a running instance is about; empty where none runs under that id, or where it is about nothing of ours. */
    public Optional<Subject> ofInstance(String instance) {
        var runs =
                runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
        return runs ? Subject.of(name -> Optional.ofNullable(runtime.getVariable(instance, name))) : Optional.empty();
    }

    /** The process of a deployed definition; empty where there is none of that id. */
    public Optional<Process> ofDefinition(String definition) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definition)
                        .singleResult())
                .map(this::process);
    }

    /** Every process in its newest version that has a step of people, by name. */
    public List<Process> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(this::process)
                .filter(process -> !process.steps().isEmpty())
                .toList();
    }

    private Process process(ProcessDefinition definition) {
        var steps = new LinkedHashMap<String, Step>();
        collect(definition.getId(), new HashSet<>(), steps);
        return new Process(definition.getKey(), oneLine(definition.getName()), List.copyOf(steps.values()));
    }

    private void collect(String definition, Set<String> seen, Map<String, Step> steps) {
        if (!seen.add(definition)) {
            return;
        }
        var model = repository.getBpmnModelInstance(definition);
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> steps.put(task.getId(), new Step(task.getId(), oneLine(task.getName()))));
        model.getModelElementsByType(CallActivity.class).stream()
                .map(call -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(call.getCalledElement())
                        .latestVersion()
                        .singleResult())
                .forEach(called -> collect(called.getId(), seen, steps));
    }

    static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
