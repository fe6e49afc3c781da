package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of a look into the register; only those that are asked for, so that each can use its index. */
final class RegisterConditions {

    /** The states of a task that has ended. */
    static final Set<String> ENDED_TASKS = Set.of("COMPLETED_ON_TIME", "COMPLETED_LATE", "STOPPED", "CARRIED_OVER");

    private static final String OF_THE_VIEWER =
            """
            (o.unit = :unit or o.resolving_unit = :unit or o.raised_by = :person or o.letter_by = :person
             or exists (select 1 from work_item w where w.subject = o.id and w.assignee = :person))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    private RegisterConditions() {}

    static RegisterConditions of(ObstacleRegister.Viewer viewer, ObstacleRegister.Filter filter, LocalDate today) {
        var made = new RegisterConditions();
        made.and("o.commune = :commune", "commune", viewer.commune());
        if (!viewer.all()) {
            made.and(OF_THE_VIEWER, "person", viewer.person());
            made.params.put("unit", viewer.unit() == null ? "" : viewer.unit());
        }
        filter.plan().ifPresent(plan -> made.and("o.plan = :plan", "plan", plan));
        filter.unit().ifPresent(unit -> made.and("(o.unit = :wanted or o.resolving_unit = :wanted)", "wanted", unit));
        filter.state().ifPresent(state -> made.and("o.state = :state", "state", state.name()));
        filter.urgency().ifPresent(urgency -> made.urgent(urgency, today));
        filter.words()
                .flatMap(PlainWords::query)
                .ifPresent(words ->
                        made.and("to_tsvector('simple', o.folded) @@ to_tsquery('simple', :words)", "words", words));
        return made;
    }

    private void urgent(ObstacleRegister.Urgency urgency, LocalDate today) {
        conditions.add("o.ended_at is null");
        if (urgency == ObstacleRegister.Urgency.OVERDUE) {
            and("exists (select 1 from work_item w where w.subject = o.id and w.due < :today)", "today", today);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    String sql() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }
}
