package vn.tiendo.workflow;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Ties every user task of every model to its {@link UserStep}. */
@Component
class StepParseListener extends AbstractBpmnParseListener {

    private final StepLife life;
    private final StepSubmission submission;

    StepParseListener(StepLife life, StepSubmission submission) {
        this.life = life;
        this.submission = submission;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Built-in, so that no request can ask to skip them.
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, life::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, life::assigned);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, life::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, life::deleted);
        task.setTaskFormHandler(new StepFormHandler(task.getTaskFormHandler(), submission));
    }
}
