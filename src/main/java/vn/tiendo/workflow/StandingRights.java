package vn.tiendo.workflow;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.unit.Groups;

/** The rights and the filters that never change: made at every start where they are missing. */
@Component
@Order(1)
class StandingRights implements ApplicationRunner {

    private static final String ANY = "*";

    private final AuthorizationService rights;
    private final FilterService filters;
    private final TaskService tasks;

    StandingRights(AuthorizationService rights, FilterService filters, TaskService tasks) {
        this.rights = rights;
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        grant(Groups.OFFICERS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Groups.OFFICERS, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(Groups.OFFICERS, Resources.FILTER, ANY, Permissions.READ);
        // The models are no secret: Tasklist shows where in its process a task stands.
        grant(Groups.OFFICERS, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
        grant(Groups.SUPERVISORS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                Groups.SUPERVISORS,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK);
        grant(Groups.SUPERVISORS, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        for (var resource : Resources.values()) {
            grant(Groups.OPERATORS, resource, ANY, Permissions.ALL);
        }
        for (var filter : TaskFilters.all(tasks)) {
            save(filter);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var exists = rights.createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (exists) {
            return;
        }
        var right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId(group);
        right.setResource(resource);
        right.setResourceId(id);
        right.setPermissions(permissions);
        rights.saveAuthorization(right);
    }

    private void save(TaskFilters.Named named) {
        Filter filter = filters.createTaskFilterQuery().filterName(named.name()).list().stream()
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(named.name()));
        filter.setQuery(named.query());
        filter.setProperties(named.properties());
        filters.saveFilter(filter);
    }
}
