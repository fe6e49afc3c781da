package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A due date that is no longer the first one says on which document it rests. */
@OnlyInRehearsal
class MovedDayHasSource extends QueriedInvariant {

    MovedDayHasSource(JdbcClient jdbc) {
        super(
                jdbc,
                "Thời hạn đã đổi phải có căn cứ",
                """
                select reference || coalesce(' ' || lead_unit, '') || ': ' || coalesce(original_due::text, '-') || ' → ' || coalesce(due::text, '-')
                from assignment
                where kind = 'ONE_OFF' and due is distinct from original_due and coalesce(due_source, '') = ''""");
    }
}
