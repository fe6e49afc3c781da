package vn.tiendo.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The day that counts as the completion of each task of a plan and of its parts. */
@Repository
class CompletionDays {

    private final JdbcClient jdbc;

    CompletionDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Day(UUID task, LocalDate counts) {}

    Map<UUID, LocalDate> of(UUID plan) {
        return jdbc
                .sql(
                        """
                        select id, coalesce(counts_on, (completed_at at time zone 'Asia/Ho_Chi_Minh')::date) as day
                        from assignment where plan = ? and completed_at is not null""")
                .param(plan)
                .query((row, number) -> new Day(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Day::task, Day::counts));
    }
}
