package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workflow.WorkItem;

/** How a user step is played: when somebody gets to it, and what they answer. */
interface Part {

    /** Empty where the person never does it. */
    Optional<LocalDateTime> when(WorkItem item, Cast.Character who);

    /** The fields that carry a decision; a text that the form asks for beside them is filled in. */
    Map<String, Object> answers(Scene scene);
}
