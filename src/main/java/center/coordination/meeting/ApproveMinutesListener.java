package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 审定纪要. */
@Component
class ApproveMinutesListener implements TaskListener {

  private final MinutesService minutes;

  ApproveMinutesListener(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void notify(DelegateTask task) {
    minutes.approve(CASE_NUMBER.from(task), MinutesWorkflow.verdict(task));
  }
}
