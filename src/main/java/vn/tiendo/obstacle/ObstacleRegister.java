package vn.tiendo.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;

/** The register of obstacles: the lines that a person may see, narrowed, a page at a time or all of them for a spreadsheet. */
@Repository
class ObstacleRegister {

    static final int PAGE = 50;

    private static final int ROWS_AT_A_TIME = 200;

    private static final String LINE =
            """
            select o.*, p.number as plan_number, a.title, a.reference, a.state as task_state, u.name as unit_name,
                r.name as resolver_name, w.due as step_due
            from obstacle o join plan p on p.id = o.plan join assignment a on a.id = o.assignment
            left join unit u on u.commune = o.commune and u.code = o.unit
            left join unit r on r.commune = o.commune and r.code = o.resolving_unit
            left join lateral (select min(due) as due from work_item where subject = o.id) w on true
            """;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final Clock clock;

    ObstacleRegister(JdbcClient jdbc, DataSource database, Clock clock) {
        this.jdbc = jdbc;
        this.streaming = inPieces(database);
        this.clock = clock;
    }

    private static JdbcClient inPieces(DataSource database) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_A_TIME);
        return JdbcClient.create(template);
    }

    /** How urgent what is looked for is. */
    enum Urgency {
        OPEN("chưa giải quyết xong"),
        OVERDUE("quá hạn xử lý");

        private final String wording;

        Urgency(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** What the register is narrowed to. */
    record Filter(
            Optional<UUID> plan,
            Optional<String> unit,
            Optional<Obstacle.State> state,
            Optional<Urgency> urgency,
            Optional<String> words,
            int page) {

        Filter withoutState() {
            return new Filter(plan, unit, Optional.empty(), urgency, words, page);
        }
    }

    /** Whose register it is: everything of the commune, or what the unit and the person take part in. */
    record Viewer(String commune, boolean all, @Nullable String unit, String person) {}

    /** A line as a table shows it; days and words are written out. */
    public record Line(
            UUID id,
            String plan,
            String reference,
            String title,
            boolean taskEnded,
            String unit,
            String raisedOn,
            String content,
            String proposal,
            String level,
            String wantedBy,
            String state,
            boolean open,
            String due,
            boolean overdue,
            String opinion,
            String decision,
            String resolver,
            String result,
            String letter,
            String answered,
            String answer) {}

    List<Line> page(Viewer viewer, Filter filter) {
        return query(
                        jdbc,
                        LINE,
                        viewer,
                        filter,
                        " order by o.raised_at desc, o.id limit " + PAGE + " offset " + (long) filter.page() * PAGE)
                .query(this::line)
                .list();
    }

    /** Every line, without holding all of them in memory. */
    @Transactional(readOnly = true)
    public void each(Viewer viewer, Filter filter, Consumer<Line> taker) {
        try (var lines =
                query(streaming, LINE, viewer, filter, " order by o.raised_at desc, o.id").query(this::line).stream()) {
            lines.forEach(taker);
        }
    }

    /** How many there are in each state, whatever state the filter asks for. */
    Map<Obstacle.State, Long> counts(Viewer viewer, Filter filter) {
        var counts = new EnumMap<Obstacle.State, Long>(Obstacle.State.class);
        query(
                        jdbc,
                        "select o.state, count(*) as many from obstacle o",
                        viewer,
                        filter.withoutState(),
                        " group by o.state")
                .query((row, number) -> counts.put(Obstacle.State.valueOf(row.getString("state")), row.getLong("many")))
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec query(JdbcClient client, String select, Viewer viewer, Filter filter, String end) {
        var where = RegisterConditions.of(viewer, filter, today());
        return client.sql(select + where.sql() + end).params(where.params());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var state = Obstacle.State.valueOf(row.getString("state"));
        var due = Optional.ofNullable(row.getObject("step_due", LocalDate.class));
        var taskState = row.getString("task_state");
        return new Line(
                row.getObject("id", UUID.class),
                text(row, "plan_number"),
                row.getString("reference"),
                row.getString("title"),
                RegisterConditions.ENDED_TASKS.contains(taskState),
                text(row, "unit_name"),
                VietnamTime.format(
                        VietnamTime.date(row.getTimestamp("raised_at").toInstant())),
                row.getString("content"),
                row.getString("proposal"),
                Obstacle.Level.valueOf(row.getString("level")).wording(),
                day(row, "wanted_by"),
                state.wording(),
                state.isOpen(),
                due.map(VietnamTime::format).orElse(""),
                due.filter(today()::isAfter).isPresent(),
                text(row, "opinion"),
                decision(row),
                resolver(row),
                text(row, "result"),
                ObstacleWords.letter(row.getString("letter_number"), row.getObject("letter_date", LocalDate.class)),
                ObstacleWords.letter(row.getString("answer_number"), row.getObject("answer_date", LocalDate.class)),
                text(row, "answer"));
    }

    private static String decision(ResultSet row) throws SQLException {
        var note = text(row, "decision_note");
        return text(row, "decision") + (note.isEmpty() ? "" : ": " + note);
    }

    private static String resolver(ResultSet row) throws SQLException {
        var until = day(row, "resolve_by");
        return text(row, "resolver_name") + (until.isEmpty() ? "" : ", đến " + until);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class))
                .map(VietnamTime::format)
                .orElse("");
    }
}
