package vn.tiendo.workflow.model;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes each sequence flow that an instance takes, so that a path nobody tries is found. */
final class FlowsTaken extends AbstractBpmnParseListener {

    private final Set<String> taken = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::note);
    }

    Set<String> taken() {
        return taken;
    }

    private void note(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId().replaceAll(":.*", "");
        taken.add(process + " " + execution.getCurrentTransitionId());
    }
}
