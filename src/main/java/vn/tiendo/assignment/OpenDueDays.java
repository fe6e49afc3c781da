package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.DueDays;

/** Tells the calendar's keeper which tasks under way a change of it meets: their due dates do not move by themselves. */
@Component
class OpenDueDays implements DueDays {

    private final JdbcClient jdbc;

    OpenDueDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LocalDate> ofOpenWork() {
        return jdbc.sql(
                        """
                        select due from assignment where due is not null and completed_at is null and stopped_at is null
                            and carried_at is null""")
                .query(LocalDate.class)
                .list();
    }
}
