package vn.tiendo.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.approval.DecisionView.Asked;
import vn.tiendo.approval.DecisionView.Choice;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.DocumentList;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.CaseRecords;
import vn.tiendo.workflow.FormLayout;
import vn.tiendo.workflow.FormLayouts;
import vn.tiendo.workflow.FormViolation;
import vn.tiendo.workflow.OpenForms;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Question;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.WorkItem;

/** Puts together what a person sees before deciding: the facts and choices of the very form that Tasklist opens. */
@Component
class ShowingDecision {

    private final OpenForms forms;
    private final FormLayouts layouts;
    private final Documents documents;
    private final CaseRecords cases;
    private final RightToAct rights;
    private final Organisation organisation;
    private final StepDue dues;

    ShowingDecision(
            OpenForms forms,
            FormLayouts layouts,
            Documents documents,
            CaseRecords cases,
            RightToAct rights,
            Organisation organisation,
            StepDue dues) {
        this.forms = forms;
        this.layouts = layouts;
        this.documents = documents;
        this.cases = cases;
        this.rights = rights;
        this.organisation = organisation;
        this.dues = dues;
    }

    /**
     * @param answers what was chosen and typed so far, by field; empty at first
     * @param checked whether to say what is wrong with them
     */
    DecisionView of(WorkItem item, String username, Map<String, Object> answers, boolean checked) {
        var layout = layouts.of(item);
        var form = forms.open(item);
        var view = form.view();
        var decision = layout.decision();
        var choices = decision.map(question -> choices(question, view)).orElse(List.of());
        var chosen = chosen(decision, choices, answers);
        var wrong = checked ? wrong(form, view, answers) : Map.<String, String>of();
        return new DecisionView(
                item.taskId(),
                item.name(),
                rights.of(username, item).map(Authority::wording).orElse(""),
                item.assignee()
                        .filter(held -> !held.equals(username))
                        .map(organisation::nameOf)
                        .orElse(""),
                dues.of(item.due()),
                VietnamTime.format(item.openedAt()),
                layout.facts(view.facts()),
                cases.read(item.subject(), username).stream().toList(),
                newest(item, username),
                decision.stream().toList(),
                choices,
                chosen,
                chosen.isEmpty() ? List.of() : asked(layout, view, answers, wrong));
    }

    private List<DocumentList.Item> newest(WorkItem item, String username) {
        return documents.at(item.taskId(), username).stream()
                .filter(DocumentList.Item::newest)
                .filter(document -> !document.setAside())
                .toList();
    }

    private static List<Choice> choices(Question question, StepView view) {
        var proposed = Optional.ofNullable(view.values().get(question.key()));
        return question.options().stream()
                .map(option -> new Choice(
                        option.value(),
                        option.label(),
                        proposed.filter(option.value()::equals).isPresent()))
                .toList();
    }

    private static List<Choice> chosen(Optional<Question> decision, List<Choice> choices, Map<String, Object> answers) {
        var value = decision.map(question -> answers.get(question.key()));
        return choices.stream()
                .filter(choice -> value.filter(choice.value()::equals).isPresent())
                .toList();
    }

    private static List<Asked> asked(
            FormLayout layout, StepView view, Map<String, Object> answers, Map<String, String> wrong) {
        var values = new HashMap<>(proposed(layout, view, answers));
        values.putAll(answers);
        return layout.beside(answers).stream()
                .map(question -> new Asked(
                        question,
                        options(question, view),
                        texts(question, Optional.ofNullable(values.get(question.key()))),
                        Optional.ofNullable(wrong.get(question.key())).orElse("")))
                .toList();
    }

    /** What was proposed for one choice is no answer to another: a reason to return is no opinion on an acceptance. */
    private static Map<String, Object> proposed(FormLayout layout, StepView view, Map<String, Object> answers) {
        var key = layout.decision().map(Question::key).orElse("");
        var other = view.values().containsKey(key)
                && !Optional.ofNullable(view.values().get(key)).equals(Optional.ofNullable(answers.get(key)));
        return other ? Map.of() : view.values();
    }

    private static List<Option> options(Question question, StepView view) {
        return question.optionsFrom()
                .map(list -> view.options().getOrDefault(list, List.of()))
                .orElse(question.options());
    }

    private static List<String> texts(Question question, Optional<Object> value) {
        return value.stream()
                .flatMap(given -> given instanceof List<?> list ? list.stream() : Stream.of(given))
                .map(Object::toString)
                .map(text -> question.kind() == Question.Kind.DAY ? TypedDay.shown(text) : text)
                .toList();
    }

    private static Map<String, String> wrong(OpenForms.OpenForm form, StepView view, Map<String, Object> answers) {
        var lists = view.options().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> values(entry.getValue())));
        return form.schema().check(answers, lists).violations().stream()
                .collect(Collectors.toMap(FormViolation::field, FormViolation::message, (one, other) -> one));
    }

    private static Set<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toSet());
    }
}
