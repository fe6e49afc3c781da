package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is reminded of a task that has ended. */
@OnlyInRehearsal
class NoReminderAfterCompletion extends QueriedInvariant {

    NoReminderAfterCompletion(JdbcClient jdbc) {
        super(
                jdbc,
                "Không nhắc việc đã kết thúc",
                """
                select to_char(r.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') || ' ' || r.person || ', ' || r.title
                    || ': kết thúc ' || to_char(ended.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')
                from reminder r join assignment a on a.id = r.subject
                cross join lateral (select coalesce(a.completed_at, a.stopped_at, a.carried_at) as at) ended
                where ended.at < r.at order by r.id""");
    }
}
