package vn.tiendo.communereport;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom the reports of a plan go; before anybody said so, the two bodies of the city that usually get them. */
@Repository
class Recipients {

    private static final List<Recipient> USUAL =
            List.of(new Recipient("Sở Khoa học và Công nghệ", ""), new Recipient("UBND thành phố", ""));

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mail empty where it is sent outside the product */
    public record Recipient(String name, String mail) {}

    /** In the order of "Kính gửi". */
    List<Recipient> of(UUID plan) {
        var own = jdbc.sql("select name, mail from plan_report_recipient where plan = ? order by place")
                .param(plan)
                .query((row, number) -> new Recipient(row.getString("name"), row.getString("mail")))
                .list();
        return own.isEmpty() ? USUAL : own;
    }

    void set(UUID plan, List<Recipient> recipients) {
        jdbc.sql("delete from plan_report_recipient where plan = ?").param(plan).update();
        for (var place = 0; place < recipients.size(); place++) {
            jdbc.sql("insert into plan_report_recipient (plan, place, name, mail) values (?, ?, ?, ?)")
                    .params(
                            plan,
                            place,
                            recipients.get(place).name(),
                            recipients.get(place).mail())
                    .update();
        }
    }
}
