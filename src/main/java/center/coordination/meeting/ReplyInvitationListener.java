package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.DEPUTY_NAME;
import static center.coordination.meeting.MeetingPreparationProcess.INVITEE;
import static center.coordination.meeting.MeetingPreparationProcess.REPLY;
import static center.coordination.meeting.MeetingPreparationProcess.REPLY_NOTE;

import center.coordination.matter.Coded;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 答复邀请: whoever submits it answers for the invited person. */
@Component
class ReplyInvitationListener implements TaskListener {

  private final InvitationService invitations;

  ReplyInvitationListener(InvitationService invitations) {
    this.invitations = invitations;
  }

  @Override
  public void notify(DelegateTask task) {
    invitations.reply(
        CASE_NUMBER.from(task),
        INVITEE.from(task),
        new ReplyNote(
            Coded.of(Reply.class, REPLY.from(task)),
            DEPUTY_NAME.given(task),
            REPLY_NOTE.given(task)));
  }
}
