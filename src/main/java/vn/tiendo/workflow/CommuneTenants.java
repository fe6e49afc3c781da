package vn.tiendo.workflow;

import java.util.Optional;
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

    private final ObjectProvider<CommuneOf> communes;

    CommuneTenants(ObjectProvider<CommuneOf> communes) {
        this.communes = communes;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var caller = context.getSuperExecution();
        return caller == null ? ofVariables(context) : caller.getTenantId();
    }

    private @Nullable String ofVariables(TenantIdProviderProcessInstanceContext context) {
        return Subject.of(name -> Optional.ofNullable(context.getVariables().get(name)))
                .map(this::communeOf)
                .orElse(null);
    }

    private String communeOf(Subject subject) {
        return communes.stream()
                .filter(each -> each.kind() == subject.kind())
                .findFirst()
                .orElseThrow()
                .communeOf(subject.id());
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
