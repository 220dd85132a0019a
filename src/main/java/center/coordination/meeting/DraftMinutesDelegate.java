package center.coordination.meeting;

import static center.coordination.deadline.DeadlineWorkflow.DUE_AT;
import static center.coordination.meeting.MeetingMinutesProcess.CORRECTION_REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 起草会议纪要. */
@Component
class DraftMinutesDelegate implements JavaDelegate {

  private final MinutesService minutes;

  DraftMinutesDelegate(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    minutes.draft(execution.getProcessBusinessKey(), CORRECTION_REASON.given(execution));
    // A correction has no clock, and the tasks' due dates ask for one.
    DUE_AT.set(execution, DUE_AT.find(execution).orElse(null));
  }
}
