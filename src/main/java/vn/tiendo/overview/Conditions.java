package vn.tiendo.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a look at where tasks stand, of rows s; the commune's first, so that each uses an index. */
final class Conditions {

    /** Nothing is late that has no last day. */
    static final String LATE = "coalesce(s.late_after < :today, false)";

    static final String SOON = "s.standing in ('IN_PROGRESS', 'NOT_STARTED') and not " + LATE
            + " and coalesce(s.told_due between :today and :soon, false)";

    /** What one unit carries out by itself: a task, or its part of one; how often it recurs does not matter. */
    private static final String ONE_UNITS = "s.lead_unit is not null and s.occurrence = 0";

    private static final String COORDINATED =
            """
            exists (select 1 from coordination c
                where c.assignment = s.assignment and c.commune = :commune and c.unit = :unit
                    and c.withdrawn_at is null)""";

    private static final String RESPONSIBLE =
            """
            s.parent is null and exists (select 1 from planned_task t
                where t.id = s.planned_task and t.responsible_position = any(:positions))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    private Conditions(Viewer viewer, Days days) {
        params.put("today", days.today());
        params.put("soon", days.soon());
        and("s.commune = :commune", "commune", viewer.commune());
    }

    /** Each numbered task once; for one unit, what that unit carries out. */
    static Conditions ofTasks(Viewer viewer, Filter filter, Days days) {
        var made = new Conditions(viewer, days);
        made.scope(viewer, filter);
        made.narrow(filter);
        return made;
    }

    /** What each unit carries out, by itself or as its part of a task of several. */
    static Conditions ofUnits(Viewer viewer, Filter filter, Days days) {
        var made = new Conditions(viewer, days);
        made.conditions.add(ONE_UNITS);
        filter.unit().ifPresent(unit -> made.and("s.lead_unit = :unit", "unit", unit));
        made.narrow(filter);
        return made;
    }

    private void scope(Viewer viewer, Filter filter) {
        switch (filter.scope()) {
            case COORDINATED ->
                and(COORDINATED, "unit", filter.unit().or(viewer::unit).orElse(""));
            case RESPONSIBLE -> and(RESPONSIBLE, "positions", viewer.positions().toArray(String[]::new));
            case LED ->
                filter.unit()
                        .ifPresentOrElse(
                                unit -> and("s.occurrence = 0 and s.lead_unit = :unit", "unit", unit),
                                () -> conditions.add("s.parent is null"));
        }
    }

    private void narrow(Filter filter) {
        filter.plan().ifPresent(plan -> and("s.plan = :plan", "plan", plan));
        filter.group().ifPresent(group -> {
            and("s.appendix = :appendix", "appendix", group.appendix());
            and("s.group_number = :group", "group", group.number());
        });
        filter.period().ifPresent(period -> {
            and("s.told_due >= :first", "first", period.first());
            and("s.told_due <= :last", "last", period.last());
        });
        filter.wanted().ifPresent(wanted -> conditions.add("(" + wanted.condition() + ")"));
        filter.words()
                .ifPresent(words -> and(
                        "s.folded like all (select '% ' || word || '%' from unnest(string_to_array(plain_words(:words), ' ')) word)",
                        "words", words));
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
