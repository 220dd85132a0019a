package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记未答复人员. */
@Component
class RecordMissingRepliesDelegate implements JavaDelegate {

  private final InvitationService invitations;

  RecordMissingRepliesDelegate(InvitationService invitations) {
    this.invitations = invitations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    invitations.recordMissing(CASE_NUMBER.from(execution));
  }
}
