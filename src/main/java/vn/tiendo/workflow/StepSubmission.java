package vn.tiendo.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** A submitted form: may this person do this now, is the form complete, and then one use case. */
@Component
class StepSubmission {

    static final String ENDED = "Công việc này đã kết thúc.";

    private final Steps steps;
    private final WorkItems items;
    private final Organisation organisation;
    private final RightToAct rights;
    private final FormSchemas forms;
    private final ObjectMapper json;

    StepSubmission(
            Steps steps,
            WorkItems items,
            Organisation organisation,
            RightToAct rights,
            FormSchemas forms,
            ObjectMapper json) {
        this.steps = steps;
        this.items = items;
        this.organisation = organisation;
        this.rights = rights;
        this.forms = forms;
        this.json = json;
    }

    /** One at a time for all that hangs together, so that two at once wait for each other instead of colliding. */
    void submit(TaskEntity task, VariableMap fields) {
        items.lock(task.getExecution().getRootProcessInstanceId());
        var item = items.find(task.getId()).orElseThrow(() -> new Refusal(ENDED));
        var actor = actor(item);
        var step = steps.of(item.step());
        var input = checked(step, item, plain(fields));
        var outcome =
                Context.getCommandContext().runWithoutAuthorization(() -> step.complete(item.ref(), actor, input));
        items.remove(item.taskId());
        task.getExecution().setVariable(ProcessVariables.OUTCOME, outcome.name());
    }

    private StepInput checked(UserStep step, WorkItem item, Map<String, Object> fields) {
        var form = forms.of(formOf(step.key()));
        // The view costs queries; only a form with lists of ours needs it to be checked.
        var choices = form.optionLists().isEmpty() ? Map.<String, Set<String>>of() : choices(step.view(item.ref()));
        var check = form.check(fields, choices);
        Refusal.unless(
                check.violations().isEmpty(),
                check.violations().stream().map(FormViolation::message).collect(Collectors.joining(" ")));
        return new StepInput(check.values());
    }

    private static Map<String, Set<String>> choices(StepView view) {
        return view.options().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> values(entry.getValue())));
    }

    private static Set<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toSet());
    }

    /** "userTask_signOff" has the form "sign-off". */
    static String formOf(String key) {
        var name = key.substring(key.indexOf('_') + 1);
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private Actor actor(WorkItem item) {
        var person = currentUser();
        return new Actor(
                person,
                rights.of(person.username(), item)
                        .orElseThrow(() -> new Refusal("Bạn không phải là người được giao xử lý công việc này.")));
    }

    private Person currentUser() {
        @Nullable String username = Context.getCommandContext().getAuthenticatedUserId();
        return Optional.ofNullable(username)
                .flatMap(organisation::person)
                .orElseThrow(() -> new Refusal("Bạn cần đăng nhập để gửi biểu mẫu."));
    }

    private Map<String, Object> plain(VariableMap fields) {
        var plain = new HashMap<String, Object>();
        fields.keySet().forEach(name -> {
            var typed = fields.getValueTyped(name);
            var value = typed instanceof SerializableValue text ? list(text.getValueSerialized()) : fields.get(name);
            if (value != null) {
                plain.put(name, value);
            }
        });
        return plain;
    }

    private Object list(String serialized) {
        try {
            return json.readValue(serialized, Object.class);
        } catch (JsonProcessingException broken) {
            throw new Refusal("Dữ liệu gửi lên không đọc được.");
        }
    }
}
