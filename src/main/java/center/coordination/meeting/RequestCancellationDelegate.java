package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.CHANGED_MEETING;
import static center.coordination.meeting.MeetingOrganizationProcess.CHANGE_REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提请取消. */
@Component
class RequestCancellationDelegate implements JavaDelegate {

  private final MeetingService meetings;
  private final MeetingOrganizationWorkflow workflow;

  RequestCancellationDelegate(MeetingService meetings, MeetingOrganizationWorkflow workflow) {
    this.meetings = meetings;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = CHANGED_MEETING.from(execution);
    meetings.requireChangeable(number);
    execution.setProcessBusinessKey(number);
    workflow.cancel(number, CHANGE_REASON.from(execution));
  }
}
