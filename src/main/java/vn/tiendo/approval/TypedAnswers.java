package vn.tiendo.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.tiendo.workflow.FormLayouts;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Question;
import vn.tiendo.workflow.WorkItem;

/** Takes the answers to a form's fields out of what a browser sent; anything else that it sent is no answer. */
@Component
class TypedAnswers {

    private final FormLayouts layouts;

    TypedAnswers(FormLayouts layouts) {
        this.layouts = layouts;
    }

    Map<String, Object> of(WorkItem item, MultiValueMap<String, String> sent) {
        var layout = layouts.of(item);
        var answers = new HashMap<String, Object>();
        layout.decision().ifPresent(decision -> put(answers, decision, sent));
        var choice = Map.copyOf(answers);
        layout.beside(choice).forEach(question -> put(answers, question, sent));
        return answers;
    }

    /** The answers after the first tap. */
    Map<String, Object> chosen(WorkItem item, Optional<String> choice) {
        return layouts.of(item)
                .decision()
                .flatMap(decision -> choice.map(value -> Map.<String, Object>of(decision.key(), value)))
                .orElse(Map.of());
    }

    /** What was chosen, in the form's words; empty where nothing was. */
    String choice(WorkItem item, Map<String, Object> answers) {
        return layouts.of(item)
                .decision()
                .flatMap(question -> question.options().stream()
                        .filter(option -> option.value().equals(answers.get(question.key())))
                        .findFirst())
                .map(Option::label)
                .orElse("");
    }

    private static Object answer(Question question, List<String> values) {
        return switch (question.kind()) {
            case SEVERAL -> values;
            case DAY -> TypedDay.read(values.get(0));
            default -> values.get(0);
        };
    }

    private static void put(Map<String, Object> answers, Question question, MultiValueMap<String, String> sent) {
        var values = Stream.ofNullable(sent.get(question.key()))
                .flatMap(List::stream)
                .filter(value -> !value.isBlank())
                .toList();
        if (!values.isEmpty()) {
            answers.put(question.key(), answer(question, values));
        }
    }
}
