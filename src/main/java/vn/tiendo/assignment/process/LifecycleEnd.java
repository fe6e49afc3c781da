package vn.tiendo.assignment.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.CompletingAssignment;
import vn.tiendo.assignment.StoppingAssignment;
import vn.tiendo.workflow.ProcessVariables;

/** When a lifecycle ends, its task ends: completed where all its parts are, stopped where the instance was deleted. */
@Component
class LifecycleEnd extends AbstractBpmnParseListener {

    private final ObjectProvider<CompletingAssignment> completing;
    private final ObjectProvider<StoppingAssignment> stopping;
    private final Restarts restarts;

    LifecycleEnd(
            ObjectProvider<CompletingAssignment> completing,
            ObjectProvider<StoppingAssignment> stopping,
            Restarts restarts) {
        this.completing = completing;
        this.stopping = stopping;
        this.restarts = restarts;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (definition.getKey().equals(EngineRuns.LIFECYCLE)) {
            // Built-in, so that a deletion that skips custom listeners ends the task too.
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> ended((ExecutionEntity) execution));
        }
    }

    private void ended(ExecutionEntity instance) {
        var assignment = UUID.fromString((String) instance.getVariable(ProcessVariables.ASSIGNMENT));
        if (restarts.isRunning()) {
            return;
        }
        if (instance.isCanceled() || instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            stopping.getObject().stopDeleted(assignment, user(), reason(instance));
        } else {
            completing.getObject().completeParent(assignment);
        }
    }

    private static String user() {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId())
                .orElse("");
    }

    private static String reason(ExecutionEntity instance) {
        return Optional.ofNullable(instance.getDeleteReason()).orElse("không nêu lý do");
    }
}
