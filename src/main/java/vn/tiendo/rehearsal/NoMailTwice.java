package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** No mail leaves twice: neither the same message nor the same subject to the same person on one day. */
@OnlyInRehearsal
class NoMailTwice extends QueriedInvariant {

    NoMailTwice(JdbcClient jdbc) {
        super(
                jdbc,
                "Không có thư gửi hai lần",
                """
                select min(to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')) || ': ' || count(*) || ' thư «' || min(subject) || '» tới ' || recipient
                from rehearsal_mail group by message_id, recipient having count(*) > 1
                union all
                select to_char(day, 'DD/MM/YYYY') || ': ' || count(*) || ' thư «' || subject || '» tới ' || recipient
                from (select (at at time zone 'Asia/Ho_Chi_Minh')::date as day, recipient, subject, message_id from rehearsal_mail) mail
                group by day, recipient, subject having count(distinct message_id) > 1""");
    }
}
