package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTES_DECISION;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTES_FILE;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTES_RETURN_REASON;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the minutes to those who approve them, with no decision made yet. */
@Component
class ShowMinutesListener implements TaskListener {

  private final MinutesFile file;

  ShowMinutesListener(MinutesFile file) {
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    MINUTES_FILE.set(task, file.of(number));
    CASE_FILE.set(task, file.caseFile(number));
    MINUTES_DECISION.set(task, "");
    MINUTES_RETURN_REASON.set(task, "");
  }
}
