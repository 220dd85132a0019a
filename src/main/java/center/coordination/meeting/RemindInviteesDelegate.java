package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒未答复人员. */
@Component
class RemindInviteesDelegate implements JavaDelegate {

  private final InvitationService invitations;

  RemindInviteesDelegate(InvitationService invitations) {
    this.invitations = invitations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    invitations.remind(CASE_NUMBER.from(execution));
  }
}
