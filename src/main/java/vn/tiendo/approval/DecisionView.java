package vn.tiendo.approval;

import java.util.List;
import java.util.Locale;
import vn.tiendo.document.DocumentList;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Question;
import vn.tiendo.workflow.ShownFact;

/**
 * One thing to decide as its page shows it.
 *
 * @param heldBy who has it, where that is somebody else; empty where the person may decide
 * @param pages the page of the case; at most one
 * @param files what is newest in the dossier
 * @param question what is asked, and the field that takes the choice; empty where the form asks for no choice
 * @param chosen what was chosen with the first tap; at most one
 * @param asked what the choice asks beside
 */
public record DecisionView(
        String taskId,
        String name,
        String byRight,
        String heldBy,
        StepDue.Shown due,
        String since,
        List<ShownFact> facts,
        List<CaseRecord.Shown> pages,
        List<DocumentList.Item> files,
        List<Question> question,
        List<Choice> choices,
        List<Choice> chosen,
        List<Asked> asked) {

    /** @param proposed whether who examined it before proposes this choice */
    public record Choice(String value, String label, boolean proposed) {}

    /**
     * @param values what was typed or is proposed
     * @param wrong why that is not accepted; empty where nothing is wrong
     */
    public record Asked(Question question, List<Option> options, List<String> values, String wrong) {

        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }

        public boolean refused() {
            return !wrong.isEmpty();
        }

        /** Whether to say that it may stay empty; some forms say when it may not. */
        public boolean mayStayEmpty() {
            var said = (question.label() + question.hint()).toLowerCase(Locale.ROOT);
            return !question.required() && !said.contains("bắt buộc");
        }
    }
}
