package vn.tiendo.rehearsal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.publication.PublicationFrozen;

/** The rehearsal's rule about what is frozen for the public, for tests that break it. */
public final class CheckingPublication {

    private CheckingPublication() {}

    public static List<String> broken(JdbcClient jdbc, PublicationFrozen frozen) {
        var rule = new PublishedAsCounted(new IndependentCounts(jdbc));
        rule.on(frozen);
        return rule.broken();
    }
}
