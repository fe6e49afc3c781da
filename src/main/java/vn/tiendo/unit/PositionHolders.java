package vn.tiendo.unit;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which position, apart from deputies; a position passes on with its open work. */
@Repository
public class PositionHolders {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;

    PositionHolders(JdbcClient jdbc, Organisation organisation, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.events = events;
    }

    /** Usernames, also of holders without an account. */
    public List<String> of(String commune, String position) {
        return jdbc.sql("select username from position_holder where commune = ? and position = ? order by username")
                .params(commune, position)
                .query(String.class)
                .list();
    }

    /** The positions that the person holds, not those that they deputise for. */
    public List<Position> heldBy(String username) {
        return jdbc
                .sql("select commune, position from position_holder where username = ? order by position")
                .param(username)
                .query((row, number) -> organisation.position(row.getString("commune"), row.getString("position")))
                .list()
                .stream()
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    /** Another person holds it from now on; open work follows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(Position position, String from, String to) {
        jdbc.sql("delete from position_holder where commune = ? and position = ? and username = ?")
                .params(position.commune(), position.code(), from)
                .update();
        jdbc.sql("insert into position_holder (commune, position, username) values (?, ?, ?) on conflict do nothing")
                .params(position.commune(), position.code(), to)
                .update();
        events.publishEvent(new OrganisationChanged(position.commune()));
    }
}
