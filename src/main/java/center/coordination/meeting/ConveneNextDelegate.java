package center.coordination.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 召集下次会议. */
@Component
class ConveneNextDelegate implements JavaDelegate {

  private final NextMeeting next;
  private final MeetingOrganizationWorkflow workflow;

  ConveneNextDelegate(NextMeeting next, MeetingOrganizationWorkflow workflow) {
    this.next = next;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    workflow.convene(next.after(execution.getProcessBusinessKey()));
  }
}
