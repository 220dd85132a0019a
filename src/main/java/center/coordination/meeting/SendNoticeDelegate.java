package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.INVITEES;
import static center.coordination.meeting.MeetingPreparationProcess.REPLY_DUE_AT;
import static center.coordination.meeting.MeetingPreparationProcess.REPLY_REMIND_AT;

import java.util.ArrayList;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发送通知和议程. */
@Component
class SendNoticeDelegate implements JavaDelegate {

  private final InvitationService invitations;
  private final MeetingFile file;

  SendNoticeDelegate(InvitationService invitations, MeetingFile file) {
    this.invitations = invitations;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = CASE_NUMBER.from(execution);
    Asked asked = invitations.invite(number);
    // A plain list, as the engine itself goes through it.
    execution.setVariable(INVITEES, new ArrayList<>(asked.invitees()));
    REPLY_REMIND_AT.set(execution, Date.from(asked.remindAt()));
    REPLY_DUE_AT.set(execution, Date.from(asked.dueAt()));
    CASE_FILE.set(execution, file.of(number));
  }
}
