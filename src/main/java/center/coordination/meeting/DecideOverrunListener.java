package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.NEW_END;
import static center.coordination.meeting.MeetingOrganizationProcess.OVERRUN_DECISION;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 处理会议超时. */
@Component
class DecideOverrunListener implements TaskListener {

  private final MeetingService meetings;

  DecideOverrunListener(MeetingService meetings) {
    this.meetings = meetings;
  }

  @Override
  public void notify(DelegateTask task) {
    if ("extend".equals(OVERRUN_DECISION.from(task))) {
      meetings.extend(
          CASE_NUMBER.from(task), MeetingOrganizationWorkflow.instant(NEW_END.from(task)));
    }
  }
}
