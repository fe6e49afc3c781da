package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is asked to do anything for an ended task. */
@OnlyInRehearsal
class NoStepOnEndedTask extends QueriedInvariant {

    NoStepOnEndedTask(JdbcClient jdbc) {
        super(
                jdbc,
                "Nhiệm vụ đã kết thúc không còn việc chờ xử lý",
                """
                select a.reference || coalesce(' ' || a.lead_unit, '') || ': ' || a.state || ', ' || w.name
                from assignment a join work_item w on w.subject = a.id
                where a.state in ('COMPLETED_ON_TIME', 'COMPLETED_LATE', 'STOPPED', 'CARRIED_OVER')""");
    }
}
