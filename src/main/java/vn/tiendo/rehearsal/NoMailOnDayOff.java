package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody gets a mail of the product on a day off (rules.md, "Reminders"). */
@OnlyInRehearsal
class NoMailOnDayOff extends QueriedInvariant {

    NoMailOnDayOff(JdbcClient jdbc) {
        super(
                jdbc,
                "Không có thư vào ngày nghỉ",
                """
                select to_char(m.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') || ': ' || m.recipient || ', ' || m.subject
                from rehearsal_mail m join rehearsal_day d on d.day = (m.at at time zone 'Asia/Ho_Chi_Minh')::date
                where not d.worked order by m.id""");
    }
}
