package center.coordination.escalation;

import static center.coordination.deadline.DeadlineWorkflow.DEADLINE_ID;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import center.coordination.deadline.DeadlineWorkflow;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 催办承办人. */
@Component
class RemindHandlerDelegate implements JavaDelegate {

  private final EscalationService escalations;

  RemindHandlerDelegate(EscalationService escalations) {
    this.escalations = escalations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant next = escalations.remind(DEADLINE_ID.from(execution), CASE_TITLE.from(execution));
    DeadlineWorkflow.NEXT_REMINDER_AT.set(execution, Date.from(next));
  }
}
