package vn.tiendo.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.Organisation;

/** Makes our organisation the engine's only directory: nothing to keep in step, nothing to edit by hand. */
@Component
class OrganisationIdentities implements SessionFactory {

    private final ObjectProvider<Organisation> organisation;
    private final ObjectProvider<Accounts> accounts;
    private final Clock clock;

    OrganisationIdentities(ObjectProvider<Organisation> organisation, ObjectProvider<Accounts> accounts, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new OrganisationIdentityProvider(organisation.getObject(), accounts.getObject(), clock);
    }
}
