package center.coordination.escalation;

import static center.coordination.deadline.DeadlineWorkflow.DEADLINE_ID;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 协调主管督办. */
@Component
class SuperviseAsLeadListener implements TaskListener {

  private final EscalationService escalations;

  SuperviseAsLeadListener(EscalationService escalations) {
    this.escalations = escalations;
  }

  @Override
  public void notify(DelegateTask task) {
    escalations.supervise(
        DEADLINE_ID.from(task),
        CASE_TITLE.from(task),
        EscalationProcess.SUPERVISION_MEASURE.from(task));
  }
}
