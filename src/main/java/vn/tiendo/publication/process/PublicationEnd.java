package vn.tiendo.publication.process;

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
import vn.tiendo.publication.ClosingDeletedProposal;
import vn.tiendo.workflow.ProcessVariables;

/** A proposal whose process the operator deletes would wait for nobody for ever, and stand in the way of the next one. */
@Component
class PublicationEnd extends AbstractBpmnParseListener {

    private final ObjectProvider<ClosingDeletedProposal> closing;

    PublicationEnd(ObjectProvider<ClosingDeletedProposal> closing) {
        this.closing = closing;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (definition.getKey().equals(EnginePublicationRuns.PROCESS)) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> ended((ExecutionEntity) execution));
        }
    }

    private void ended(ExecutionEntity instance) {
        if (instance.isCanceled() || instance.isDeleteRoot() || instance.getDeleteReason() != null) {
            var publication = UUID.fromString((String) instance.getVariable(ProcessVariables.PUBLICATION));
            var by = Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
            var reason = Optional.ofNullable(instance.getDeleteReason());
            closing.getObject().close(publication, by.orElse(""), reason.orElse("không nêu lý do"));
        }
    }
}
