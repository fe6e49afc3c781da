package vn.tiendo.digest.process;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.digest.DigestProcess;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of a commune's reminding; Cockpit lists it by its day. */
@Component
class EngineDigests implements DigestProcess {

    private static final String DIGEST = "daily-digest";

    private final RuntimeService runtime;

    EngineDigests(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID run, String commune, LocalDate day) {
        runtime.createProcessInstanceByKey(DIGEST)
                .processDefinitionWithoutTenantId()
                .businessKey("Nhắc việc " + VietnamTime.format(day) + " · " + commune)
                .setVariable(ProcessVariables.DIGEST, run.toString())
                .execute();
    }
}
