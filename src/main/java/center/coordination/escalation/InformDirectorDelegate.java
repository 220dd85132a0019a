package center.coordination.escalation;

import static center.coordination.deadline.DeadlineWorkflow.DEADLINE_ID;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提请主任督办. */
@Component
class InformDirectorDelegate implements JavaDelegate {

  private final EscalationService escalations;

  InformDirectorDelegate(EscalationService escalations) {
    this.escalations = escalations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    escalations.informDirector(DEADLINE_ID.from(execution), CASE_TITLE.from(execution));
  }
}
