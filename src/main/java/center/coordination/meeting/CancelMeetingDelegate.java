package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.CHANGE_REASON;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_OUTCOME;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 取消并通知. */
@Component
class CancelMeetingDelegate implements JavaDelegate {

  private final MeetingService meetings;
  private final InvitationService invitations;

  CancelMeetingDelegate(MeetingService meetings, InvitationService invitations) {
    this.meetings = meetings;
    this.invitations = invitations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    String reason = CHANGE_REASON.from(execution);
    invitations.announceCancellation(number, reason);
    meetings.cancel(number, reason);
    MEETING_OUTCOME.set(execution, "cancelled");
    MEETING_RESULT.set(execution, reason);
  }
}
