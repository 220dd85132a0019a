package center.coordination.escalation;

import static center.coordination.deadline.DeadlineWorkflow.DEADLINE_ID;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记超时. */
@Component
class RecordBreachDelegate implements JavaDelegate {

  private final EscalationService escalations;

  RecordBreachDelegate(EscalationService escalations) {
    this.escalations = escalations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    escalations.breach(DEADLINE_ID.from(execution), CASE_TITLE.from(execution));
  }
}
