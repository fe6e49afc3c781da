package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** People who ask only what the rules allow are not refused. */
@OnlyInRehearsal
class NothingRefused extends QueriedInvariant {

    NothingRefused(JdbcClient jdbc) {
        super(
                jdbc,
                "Không thao tác hợp lệ nào bị từ chối",
                """
                select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') || ' ' || by || ', ' || what || ': ' || why from rehearsal_refusal order by at""");
    }
}
