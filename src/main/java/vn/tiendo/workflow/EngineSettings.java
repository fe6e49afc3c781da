package vn.tiendo.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** The engine's settings that are ours: hardened, on the product's clock, with our people and our user steps. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    /** Ids of users, groups and tenants: letters, digits, dot and dash. */
    private static final String IDS = "[a-zA-Z0-9.-]+";

    private static final int DUE_SOON_WORKING_DAYS = 10;

    private final ApplicationContext context;
    private final Clock clock;
    private final OrganisationIdentities identities;
    private final List<BpmnParseListener> parseListeners;
    private final CommuneTenants tenants;

    EngineSettings(
            ApplicationContext context,
            Clock clock,
            WorkingCalendar calendar,
            OrganisationIdentities identities,
            List<BpmnParseListener> parseListeners,
            CommuneTenants tenants) {
        this.context = context;
        this.clock = clock;
        this.identities = identities;
        this.parseListeners = parseListeners;
        this.tenants = tenants;
        GuardedExpressions.DueSoon.is(() -> endOf(calendar.plus(today(), DUE_SOON_WORKING_DAYS)));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static Date endOf(LocalDate day) {
        return Date.from(VietnamTime.endOf(day));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        followClock();
        harden(engine);
        engine.setIdentityProviderSessionFactory(identities);
        engine.setTenantIdProvider(tenants);
        engine.setCustomPreBPMNParseListeners(parseListeners);
        engine.setResourceAuthorizationProvider(new StepAuthorizations());
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setHistoryRemovalTimeStrategy("start");
    }

    private void harden(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setUserResourceWhitelistPattern(IDS);
        engine.setGroupResourceWhitelistPattern(IDS);
        engine.setTenantResourceWhitelistPattern(IDS);
        engine.setEnableExpressionsInAdhocQueries(false);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getExpressionManager().addFunction(GuardedExpressions.DUE_SOON_UNTIL, dueSoonUntil());
    }

    private static java.lang.reflect.Method dueSoonUntil() {
        try {
            return GuardedExpressions.DueSoon.class.getMethod(GuardedExpressions.DUE_SOON_UNTIL);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @EventListener(ClockMoved.class)
    void followClock() {
        ClockUtil.offset(Duration.between(Instant.now(), clock.instant()).toMillis());
    }
}
