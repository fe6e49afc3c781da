package vn.tiendo.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's queries on its directory, answered by {@link OrganisationIdentityProvider}. */
final class DirectoryQueries {

    private DirectoryQueries() {}

    private static OrganisationIdentityProvider directory(CommandContext context) {
        return (OrganisationIdentityProvider) context.getSession(ReadOnlyIdentityProvider.class);
    }

    private static <T> List<T> page(Stream<T> all, @Nullable Page page) {
        return page == null
                ? all.toList()
                : all.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }

    private static boolean among(String @Nullable [] ids, String id) {
        return ids == null || Arrays.asList(ids).contains(id);
    }

    private static boolean is(@Nullable String wanted, String id) {
        return wanted == null || wanted.equals(id);
    }

    static class Users extends UserQueryImpl {

        Users() {}

        Users(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return found(context).count();
        }

        @Override
        public List<User> executeList(CommandContext context, @Nullable Page page) {
            return page(found(context), page);
        }

        private Stream<User> found(CommandContext context) {
            var directory = directory(context);
            var users = id == null ? directory.users(Optional.ofNullable(tenantId)) : directory.user(id);
            return users.stream()
                    .filter(user -> is(id, user.getId()) && among(ids, user.getId()))
                    .filter(user -> is(firstName, user.getFirstName()) && is(lastName, user.getLastName()))
                    .filter(user -> is(email, user.getEmail()))
                    .filter(user -> groupId == null || directory.belongs(user.getId(), groupId));
        }
    }

    static class GroupsOf extends GroupQueryImpl {

        GroupsOf() {}

        GroupsOf(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return found(context).count();
        }

        @Override
        public List<Group> executeList(CommandContext context, @Nullable Page page) {
            return page(found(context), page);
        }

        /** Groups follow from positions; a list of all of them has no use, so only those of a person are answered. */
        private Stream<Group> found(CommandContext context) {
            return Stream.ofNullable(userId)
                    .flatMap(user -> directory(context).visibleGroupsOf(user).stream())
                    .filter(group -> is(id, group.getId()) && among(ids, group.getId()) && is(name, group.getName()));
        }
    }

    static class Tenants extends TenantQueryImpl {

        Tenants() {}

        Tenants(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return found(context).count();
        }

        @Override
        public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
            return page(found(context), page);
        }

        private Stream<Tenant> found(CommandContext context) {
            return groupId != null
                    ? Stream.empty()
                    : directory(context).tenants(Optional.ofNullable(userId)).stream()
                            .filter(tenant -> is(id, tenant.getId()) && among(ids, tenant.getId()));
        }
    }
}
