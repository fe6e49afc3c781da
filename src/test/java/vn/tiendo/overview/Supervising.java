package vn.tiendo.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does for tests of other packages what the pages of the overview do. */
@Component
public class Supervising {

    private final Overview overview;
    private final Looking looking;
    private final TaskRows rows;
    private final OpenSteps steps;
    private final StandingTable table;
    private final Days.Reckoned days;
    private final OverviewPages pages;
    private final JdbcClient jdbc;

    Supervising(
            Overview overview,
            Looking looking,
            TaskRows rows,
            OpenSteps steps,
            StandingTable table,
            Days.Reckoned days,
            OverviewPages pages,
            JdbcClient jdbc) {
        this.pages = pages;
        this.overview = overview;
        this.looking = looking;
        this.rows = rows;
        this.steps = steps;
        this.table = table;
        this.days = days;
        this.jdbc = jdbc;
    }

    /** A task as a list shows it. */
    public record Seen(UUID id, String title, String unit, String due, String state, String lateness, String holder) {}

    public Progress of(String username, Map<String, String> asked) {
        return overview.of(username, asked);
    }

    /** One page of the list, from 0. */
    public List<Seen> list(String username, Map<String, String> asked) {
        var look = looking.of(username, Asked.of(asked));
        var conditions = Conditions.ofTasks(look.viewer(), look.filter(), days.days());
        return rows.of(conditions, look.asked().page() * TaskRows.PAGE, TaskRows.PAGE).stream()
                .map(row -> new Seen(
                        row.id(), row.title(), row.unit(), row.due(), row.state(), row.lateness(), row.holder()))
                .toList();
    }

    public long count(String username, Map<String, String> asked) {
        var look = looking.of(username, Asked.of(asked));
        return rows.count(Conditions.ofTasks(look.viewer(), look.filter(), days.days()));
    }

    /** The list as a spreadsheet. */
    public byte[] spreadsheet(String username, Map<String, String> asked) {
        return java.util.Objects.requireNonNull(
                pages.spreadsheet(() -> username, asked).getBody());
    }

    /** Of the list that stands behind a link of ours. */
    public long behind(String username, String href) {
        return href.startsWith(Overview.LIST) ? count(username, parameters(href)) : waiting(username, parameters(href));
    }

    private long waiting(String username, Map<String, String> asked) {
        var look = looking.of(username, Asked.of(asked).ofLed());
        return steps.count(new OpenSteps.Which(
                look.viewer().commune(),
                look.filter().plan(),
                look.filter().unit(),
                java.util.Optional.ofNullable(asked.get("nguoi"))));
    }

    private static Map<String, String> parameters(String href) {
        var found = new HashMap<String, String>();
        org.springframework.web.util.UriComponentsBuilder.fromUriString(href)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((key, value) -> found.put(
                        key,
                        org.springframework.web.util.UriUtils.decode(value, java.nio.charset.StandardCharsets.UTF_8)));
        return found;
    }

    /** As what each numbered task of a plan counts today, by the read model. */
    public Map<UUID, String> standings(UUID plan) {
        var found = new HashMap<UUID, String>();
        jdbc.sql("select s.assignment, case when " + Conditions.LATE
                        + " then 'OVERDUE' else s.standing end || ' ' || coalesce(s.told_due::text, '-') as said"
                        + " from task_standing s where s.plan = :plan and s.parent is null")
                .param("plan", plan)
                .param("today", days.days().today())
                .query((row, number) -> found.put(row.getObject("assignment", UUID.class), row.getString("said")))
                .list();
        return found;
    }

    /** What a transaction does before it commits, for a test that never commits. */
    public int rebuild(UUID plan) {
        return table.rebuild(plan);
    }

    public LocalDate soonUntil() {
        return days.days().soon();
    }
}
