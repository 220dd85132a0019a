package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.CHANGED_MEETING;
import static center.coordination.meeting.MeetingOrganizationProcess.CHANGE_REASON;
import static center.coordination.meeting.MeetingOrganizationProcess.NEW_END;
import static center.coordination.meeting.MeetingOrganizationProcess.NEW_START;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提请改期. */
@Component
class RequestMoveDelegate implements JavaDelegate {

  private final MeetingService meetings;
  private final MeetingOrganizationWorkflow workflow;

  RequestMoveDelegate(MeetingService meetings, MeetingOrganizationWorkflow workflow) {
    this.meetings = meetings;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = CHANGED_MEETING.from(execution);
    String start = NEW_START.from(execution);
    String end = NEW_END.from(execution);
    meetings.requireMovable(
        number,
        MeetingOrganizationWorkflow.instant(start),
        MeetingOrganizationWorkflow.instant(end));
    execution.setProcessBusinessKey(number);
    workflow.move(number, start, end, CHANGE_REASON.from(execution));
  }
}
