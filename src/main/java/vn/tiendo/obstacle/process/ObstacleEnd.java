package vn.tiendo.obstacle.process;

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
import vn.tiendo.obstacle.ClosingDeleted;
import vn.tiendo.workflow.ProcessVariables;

/** An obstacle whose process the operator deletes would wait for nobody for ever, so it ends with it. */
@Component
class ObstacleEnd extends AbstractBpmnParseListener {

    private final ObjectProvider<ClosingDeleted> closing;

    ObstacleEnd(ObjectProvider<ClosingDeleted> closing) {
        this.closing = closing;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (definition.getKey().equals(EngineObstacleRuns.PROCESS)) {
            // Built-in, so that a deletion that skips custom listeners ends the obstacle too.
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> ended((ExecutionEntity) execution));
        }
    }

    private void ended(ExecutionEntity instance) {
        if (instance.isCanceled() || instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            var obstacle = UUID.fromString((String) instance.getVariable(ProcessVariables.OBSTACLE));
            var by = Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
            var reason = Optional.ofNullable(instance.getDeleteReason());
            closing.getObject().close(obstacle, by.orElse(""), reason.orElse("không nêu lý do"));
        }
    }
}
