package vn.tiendo.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** The form of an open step as it opens for its person, for whoever fills one in without Tasklist. */
@Component
public class OpenForms {

    private final Steps steps;
    private final FormSchemas forms;
    private final TransactionTemplate transaction;

    OpenForms(Steps steps, FormSchemas forms, TransactionTemplate transaction) {
        this.steps = steps;
        this.forms = forms;
        this.transaction = transaction;
    }

    /** @throws IllegalStateException if no step of ours has that key */
    public OpenForm open(WorkItem item) {
        var step = steps.of(item.step());
        var view = SingletonSupplier.of(() -> transaction.execute(status -> step.view(item.ref())));
        return new OpenForm(forms.of(StepSubmission.formOf(item.step())), view);
    }

    /**
     * A form with the choices that it offers.
     *
     * @param shown what it shows, asked for when it is needed, for it costs queries
     */
    public record OpenForm(FormSchema schema, Supplier<StepView> shown) {

        public StepView view() {
            return shown.get();
        }

        /** The values that a list offers, in its order; empty if the form has no such list. */
        public List<String> choices(String list) {
            return view().options().getOrDefault(list, List.of()).stream()
                    .map(Option::value)
                    .toList();
        }

        /** The answers, and in each text that is asked for and not answered these words. */
        public Map<String, Object> filled(Map<String, Object> answers, String words) {
            var filled = new HashMap<>(answers);
            schema.unansweredTexts(answers).forEach(key -> filled.put(key, words));
            return filled;
        }
    }
}
