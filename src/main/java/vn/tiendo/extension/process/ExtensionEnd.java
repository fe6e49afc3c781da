package vn.tiendo.extension.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.extension.LapsingExtension;
import vn.tiendo.workflow.ProcessVariables;

/** When the process of an extension ends before anybody has decided, because its task did, the request lapses with it. */
@Component
class ExtensionEnd extends AbstractBpmnParseListener {

    private static final String PROCESS = "assignment-extension";

    private final ObjectProvider<LapsingExtension> lapsing;

    ExtensionEnd(ObjectProvider<LapsingExtension> lapsing) {
        this.lapsing = lapsing;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (definition.getKey().equals(PROCESS)) {
            // Built-in, so that a deletion that skips custom listeners lets it lapse too.
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
        }
    }

    private void ended(DelegateExecution instance) {
        lapsing.getObject().lapse(UUID.fromString((String) instance.getVariable(ProcessVariables.EXTENSION)));
    }
}
