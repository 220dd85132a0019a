package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_OUTCOME;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 办结会议. */
@Component
class CloseMeetingDelegate implements JavaDelegate {

  private final MeetingService meetings;
  private final MeetingFile file;

  CloseMeetingDelegate(MeetingService meetings, MeetingFile file) {
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    meetings.close(number);
    MEETING_OUTCOME.set(execution, "held");
    MEETING_RESULT.set(execution, file.result(number));
  }
}
