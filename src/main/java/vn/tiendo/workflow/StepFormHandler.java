package vn.tiendo.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.tiendo.refusal.Refusal;

/**
 * Hands a submitted form to its use case. The fields never become process variables, so neither their length nor
 * their names can do harm.
 */
class StepFormHandler implements TaskFormHandler {

    private final TaskFormHandler stock;
    private final StepSubmission submission;

    StepFormHandler(TaskFormHandler stock, StepSubmission submission) {
        this.stock = stock;
        this.submission = submission;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return stock.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element,
            DeploymentEntity deployment,
            ProcessDefinitionEntity definition,
            org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse parse) {
        stock.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap fields, VariableScope task) {
        try {
            submission.submit((TaskEntity) task, fields);
        } catch (Refusal refusal) {
            RefusedRequest.because(String.valueOf(refusal.getMessage()));
            throw refusal;
        }
    }
}
