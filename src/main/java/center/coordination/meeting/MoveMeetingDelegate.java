package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.meeting.MeetingOrganizationProcess.CHANGE_REASON;
import static center.coordination.meeting.MeetingOrganizationProcess.NEW_END;
import static center.coordination.meeting.MeetingOrganizationProcess.NEW_START;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 改期并通知. */
@Component
class MoveMeetingDelegate implements JavaDelegate {

  private final MeetingService meetings;
  private final MeetingPreparation preparation;
  private final InvitationService invitations;
  private final MeetingFile file;

  MoveMeetingDelegate(
      MeetingService meetings,
      MeetingPreparation preparation,
      InvitationService invitations,
      MeetingFile file) {
    this.meetings = meetings;
    this.preparation = preparation;
    this.invitations = invitations;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    String reason = CHANGE_REASON.from(execution);
    Meeting moved =
        meetings.move(
            number,
            MeetingOrganizationWorkflow.instant(NEW_START.from(execution)),
            MeetingOrganizationWorkflow.instant(NEW_END.from(execution)),
            reason);
    invitations.announceMove(number, reason);
    DeadlineWorkflow.arm(execution, preparation.move(number, reason));
    MeetingOrganizationWorkflow.route(execution, moved);
    CASE_FILE.set(execution, file.of(number));
  }
}
