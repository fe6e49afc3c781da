package vn.tiendo.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The layouts of the forms that are packaged with the product, each read once. */
@Component
public class FormLayouts {

    private final Map<String, FormLayout> layouts = new ConcurrentHashMap<>();

    /** The layout of the form of an open step. */
    public FormLayout of(WorkItem item) {
        return layouts.computeIfAbsent(StepSubmission.formOf(item.step()), id -> FormLayout.read(FormSchemas.text(id)));
    }
}
