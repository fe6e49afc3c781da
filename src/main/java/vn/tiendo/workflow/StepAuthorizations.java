package vn.tiendo.workflow;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import vn.tiendo.unit.Groups;

/** A position may work on its task; the unit's members only read it. */
class StepAuthorizations extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        if (!Groups.isUnit(group)) {
            return super.newTaskGroupIdentityLink(task, group, type);
        }
        var reading = createAuthorization(null, group, Resources.TASK, task.getId(), Permissions.READ);
        return new AuthorizationEntity[] {reading};
    }
}
