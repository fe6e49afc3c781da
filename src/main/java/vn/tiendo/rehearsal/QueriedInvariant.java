package vn.tiendo.rehearsal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule that one query checks: each row of it, one text, is a case that breaks the rule. */
abstract class QueriedInvariant implements Invariant {

    private final JdbcClient jdbc;
    private final String rule;
    private final String query;

    QueriedInvariant(JdbcClient jdbc, String rule, String query) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.query = query;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public List<String> broken() {
        return jdbc.sql(query).query(String.class).list();
    }
}
