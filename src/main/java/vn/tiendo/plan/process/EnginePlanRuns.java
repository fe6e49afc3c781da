package vn.tiendo.plan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanRuns;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of a plan's issue. */
@Component
class EnginePlanRuns implements PlanRuns {

    private static final String ISSUE = "plan-issue";

    private static final int KEY_LENGTH = 200;

    private final RuntimeService runtime;

    EnginePlanRuns(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(Plan draft) {
        runtime.createProcessInstanceByKey(ISSUE)
                .processDefinitionWithoutTenantId()
                .businessKey(key(draft))
                .setVariable(ProcessVariables.PLAN, draft.id().toString())
                .setVariable(ProcessVariables.REFERENCE, draft.label())
                .execute();
    }

    /** By what Cockpit lists it. */
    private static String key(Plan draft) {
        var key = draft.label() + " · " + draft.subject();
        return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH - 1) + "…";
    }
}
