package vn.tiendo.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives each process instance its commune as tenant, while the models are deployed once and without one. */
@Component
class CommuneTenants implements TenantIdProvider {

    private final ObjectProvider<CommuneOfAssignment> communes;

    CommuneTenants(ObjectProvider<CommuneOfAssignment> communes) {
        this.communes = communes;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var caller = context.getSuperExecution();
        return caller == null ? ofVariables(context) : caller.getTenantId();
    }

    private @Nullable String ofVariables(TenantIdProviderProcessInstanceContext context) {
        var assignment = context.getVariables().get(ProcessVariables.ASSIGNMENT);
        return assignment == null ? null : communes.getObject().communeOf(UUID.fromString(assignment.toString()));
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        var execution = context.getExecution();
        return execution == null ? null : execution.getTenantId();
    }
}
