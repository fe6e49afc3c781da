package vn.tiendo.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** The list of requests that a person may see, a page at a time: the commune's, or those of their own units. */
@Repository
class ExtensionList {

    static final int PAGE = 50;

    private static final String WHERE =
            """
            from extension e join assignment a on a.id = e.assignment
            join unit u on u.commune = e.commune and u.code = e.unit
            where e.commune = :commune
              and (:all or e.unit in (:units) or e.asked_by = :person)
              and (:wanted::text is null or e.unit = :wanted::text)
              and (:state::text is null or e.state = :state::text)
            """;

    private final JdbcClient jdbc;
    private final AssignmentReaders readers;
    private final Organisation organisation;
    private final Clock clock;

    ExtensionList(JdbcClient jdbc, AssignmentReaders readers, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What the list is narrowed to. */
    public record Filter(@Nullable String state, @Nullable String unit, int page) {}

    public record Row(
            UUID id,
            String askedAt,
            String title,
            String reference,
            String unit,
            String due,
            String category,
            String state) {}

    List<Row> rows(Person viewer, String commune, Filter filter) {
        return query(
                        viewer,
                        commune,
                        filter,
                        "select e.*, a.title, a.reference, u.name as unit_name " + WHERE
                                + " order by e.asked_at desc, e.id limit " + PAGE + " offset " + filter.page() * PAGE)
                .query(ExtensionList::row)
                .list();
    }

    long count(Person viewer, String commune, Filter filter) {
        return query(viewer, commune, filter, "select count(*) " + WHERE)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec query(Person viewer, String commune, Filter filter, String sql) {
        return jdbc.sql(sql)
                .param("commune", commune)
                .param("all", readers.seesAll(viewer))
                .param("units", units(viewer))
                .param("person", viewer.username())
                .param("wanted", filter.unit())
                .param("state", filter.state());
    }

    /** The person's own unit and those for whose positions the person acts today; never empty, as SQL wants it. */
    private Set<String> units(Person viewer) {
        var positions = organisation.positionsOf(viewer.username(), VietnamTime.today(clock));
        return Stream.of(
                        Stream.of(""),
                        viewer.unit().stream(),
                        positions.stream().flatMap(position -> position.unit().stream()))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var present = VietnamTime.format(row.getObject("present_due", LocalDate.class));
        var wanted = Optional.ofNullable(row.getObject("granted_due", LocalDate.class))
                .orElse(row.getObject("asked_due", LocalDate.class));
        return new Row(
                row.getObject("id", UUID.class),
                VietnamTime.format(VietnamTime.date(row.getTimestamp("asked_at").toInstant())),
                row.getString("title"),
                row.getString("reference"),
                row.getString("unit_name"),
                present + " → " + VietnamTime.format(wanted),
                Category.valueOf(Optional.ofNullable(row.getString("confirmed_category"))
                                .orElse(row.getString("category")))
                        .wording(),
                Extension.State.valueOf(row.getString("state")).wording());
    }
}
