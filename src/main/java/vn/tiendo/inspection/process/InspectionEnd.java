package vn.tiendo.inspection.process;

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
import vn.tiendo.inspection.ClosingInspection;
import vn.tiendo.workflow.ProcessVariables;

/** An inspection whose process the operator deletes would wait for nobody for ever, so it ends with it, and its open demands. */
@Component
class InspectionEnd extends AbstractBpmnParseListener {

    private final ObjectProvider<ClosingInspection> closing;

    InspectionEnd(ObjectProvider<ClosingInspection> closing) {
        this.closing = closing;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (definition.getKey().equals(EngineInspectionRuns.PROCESS)) {
            // Built-in, so that a deletion that skips custom listeners ends the inspection too.
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> ended((ExecutionEntity) execution));
        }
    }

    private void ended(ExecutionEntity instance) {
        if (instance.isCanceled() || instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            var inspection = UUID.fromString((String) instance.getVariable(ProcessVariables.INSPECTION));
            var by = Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
            var reason = Optional.ofNullable(instance.getDeleteReason());
            closing.getObject().deleted(inspection, by.orElse(""), reason.orElse("không nêu lý do"));
        }
    }
}
