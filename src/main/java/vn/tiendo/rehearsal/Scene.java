package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.workflow.OpenForms.OpenForm;
import vn.tiendo.workflow.WorkItem;

/** One person before one open form. */
record Scene(WorkItem item, Cast.Character who, OpenForm form, LocalDate today) {

    /** One of what a list of the form offers. */
    Optional<String> any(String list) {
        return anyOf(form.choices(list));
    }

    private Optional<String> anyOf(List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(who.random().nextInt(values.size())));
    }

    /** The values that the form opens with in a field of several. */
    List<String> given(String field) {
        return form.view().values().get(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    boolean returns() {
        return who.temperament().returns(who.random());
    }
}
