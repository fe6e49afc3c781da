package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of an ended task waits for a time any more. */
@OnlyInRehearsal
class NoTimerOnEndedTask extends QueriedInvariant {

    NoTimerOnEndedTask(JdbcClient jdbc) {
        super(
                jdbc,
                "Nhiệm vụ đã kết thúc không còn bộ đếm giờ",
                """
                select distinct a.reference || coalesce(' ' || a.lead_unit, '') || ': ' || a.state || ', ' || j.handler_type_
                from assignment a
                join act_ru_variable v on v.text_ = a.id::text and v.name_ = 'assignmentId'
                join act_ru_job j on j.process_instance_id_ = v.proc_inst_id_
                where a.state in ('COMPLETED_ON_TIME', 'COMPLETED_LATE', 'STOPPED', 'CARRIED_OVER')""");
    }
}
