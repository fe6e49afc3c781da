package vn.tiendo.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.Groups;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Answers the engine's questions on users, groups and tenants from our tables; nobody sees another commune's people. */
class OrganisationIdentityProvider implements ReadOnlyIdentityProvider {

    /** No commune's code: of who belongs to a city, and sees nobody here. */
    private static final String NONE = "";

    private final Organisation organisation;
    private final Accounts accounts;
    private final Clock clock;

    OrganisationIdentityProvider(Organisation organisation, Accounts accounts, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public @Nullable User findUserById(String id) {
        return organisation.person(id).map(OrganisationIdentityProvider::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new DirectoryQueries.Users(
                Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new DirectoryQueries.Users();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("native user queries are not supported");
    }

    @Override
    public boolean checkPassword(String username, String password) {
        return accounts.matches(username, password);
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return id.equals(Groups.OPERATORS) || id.equals(Groups.OFFICERS) || id.equals(Groups.SUPERVISORS)
                ? group(id)
                : null;
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new DirectoryQueries.GroupsOf(
                Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new DirectoryQueries.GroupsOf();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return organisation.communes().stream()
                .filter(commune -> commune.code().equals(id))
                .map(OrganisationIdentityProvider::tenant)
                .findFirst()
                .orElse(null);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new DirectoryQueries.Tenants(
                Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new DirectoryQueries.Tenants();
    }

    List<User> users(Optional<String> tenant) {
        return visible(tenant)
                .flatMap(commune -> organisation.people(commune.code()).stream())
                .filter(Person::hasAccount)
                .map(OrganisationIdentityProvider::user)
                .toList();
    }

    /** One person, if the current user may see them; the operator belongs to no commune. */
    List<User> user(String id) {
        var own = ownCommune();
        return organisation
                .person(id)
                .filter(Person::hasAccount)
                .filter(person -> own.isEmpty() || person.commune().equals(own))
                .map(OrganisationIdentityProvider::user)
                .stream()
                .toList();
    }

    List<Group> groupsOf(String username) {
        return organisation.groupsOf(username, VietnamTime.today(clock)).stream()
                .map(OrganisationIdentityProvider::group)
                .toList();
    }

    /** Those of a person whom the current user may see. */
    List<Group> visibleGroupsOf(String username) {
        var own = ownCommune();
        return own.isEmpty() || own.equals(organisation.person(username).flatMap(Person::commune))
                ? groupsOf(username)
                : List.of();
    }

    List<Tenant> tenants(Optional<String> member) {
        var of = member.flatMap(organisation::person).flatMap(Person::commune);
        return visible(of)
                .filter(commune ->
                        member.isEmpty() || of.filter(commune.code()::equals).isPresent())
                .map(OrganisationIdentityProvider::tenant)
                .toList();
    }

    boolean belongs(String username, String group) {
        return organisation.groupsOf(username, VietnamTime.today(clock)).contains(group);
    }

    /** The communes whose people the current user may see: the own one, if any; the engine itself and the operator see all. */
    private Stream<Commune> visible(Optional<String> wanted) {
        var own = ownCommune();
        return organisation.communes().stream()
                .filter(commune -> own.isEmpty() || own.get().equals(commune.code()))
                .filter(commune -> wanted.isEmpty() || wanted.get().equals(commune.code()));
    }

    private Optional<String> ownCommune() {
        return Optional.ofNullable(Context.getCommandContext())
                .map(CommandContext::getAuthenticatedUserId)
                .flatMap(organisation::person)
                .filter(person -> !person.operator())
                .map(person -> person.commune().orElse(NONE));
    }

    private static User user(Person person) {
        var user = new UserEntity(person.username());
        var given = person.name().lastIndexOf(' ') + 1;
        user.setFirstName(person.name().substring(0, given).strip());
        user.setLastName(person.name().substring(given));
        user.setEmail(person.mail());
        return user;
    }

    private static Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(id);
        group.setType("TIENDO");
        return group;
    }

    private static Tenant tenant(Commune commune) {
        var tenant = new TenantEntity(commune.code());
        tenant.setName(commune.title());
        return tenant;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
