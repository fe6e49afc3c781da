package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Every timer that fell due did its work. */
@OnlyInRehearsal
class NoFailedTimer extends QueriedInvariant {

    NoFailedTimer(JdbcClient jdbc) {
        super(
                jdbc,
                "Không có bộ đếm giờ bị lỗi",
                """
                select handler_type_ || ' ' || coalesce(duedate_::text, '') || ': ' || coalesce(exception_msg_, '')
                from act_ru_job where retries_ = 0 or exception_msg_ is not null""");
    }
}
