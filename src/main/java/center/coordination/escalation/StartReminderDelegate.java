package center.coordination.escalation;

import static center.coordination.deadline.DeadlineWorkflow.DEADLINE_ID;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发起催办. */
@Component
class StartReminderDelegate implements JavaDelegate {

  private final EscalationWorkflow workflow;

  StartReminderDelegate(EscalationWorkflow workflow) {
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    workflow.reminderDue(DEADLINE_ID.from(execution), CASE_TITLE.from(execution));
  }
}
