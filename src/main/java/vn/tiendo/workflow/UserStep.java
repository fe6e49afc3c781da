package vn.tiendo.workflow;

import java.time.LocalDate;

/**
 * One user task of a model as the business sees it: who acts, until when, what the form shows, and the one use case
 * that completing it calls. There is exactly one for each user task id.
 */
public interface UserStep {

    /** The id of the user task in the models. */
    String key();

    /** What the task is called in a list, for example "Tiếp nhận: Cấp chứng thư số". */
    String name(StepRef step);

    Performer performer(StepRef step);

    /** The last day for this step; it ends at 24:00 (Bộ luật Dân sự, Điều 148). */
    LocalDate due(StepRef step);

    StepView view(StepRef step);

    /** @throws vn.tiendo.refusal.Refusal with the sentence for the person, if the rules do not allow it */
    Outcome complete(StepRef step, Actor actor, StepInput input);
}
