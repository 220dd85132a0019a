package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.ABSENCE_NOTE;
import static center.coordination.meeting.MeetingOrganizationProcess.ABSENTEES;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 开始会议. */
@Component
class OpenMeetingListener implements TaskListener {

  private final MeetingService meetings;
  private final MeetingFile file;

  OpenMeetingListener(MeetingService meetings, MeetingFile file) {
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    meetings.open(number, JsonValues.texts(task, ABSENTEES), ABSENCE_NOTE.given(task));
    CASE_FILE.set(task, file.of(number));
  }
}
