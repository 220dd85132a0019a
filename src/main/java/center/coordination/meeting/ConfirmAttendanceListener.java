package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.ATTENDANCE_NOTE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 确认出席情况. */
@Component
class ConfirmAttendanceListener implements TaskListener {

  private final MeetingPreparation preparation;
  private final MeetingFile file;

  ConfirmAttendanceListener(MeetingPreparation preparation, MeetingFile file) {
    this.preparation = preparation;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    preparation.check(number, CheckItem.ATTENDANCE, ATTENDANCE_NOTE.given(task));
    CASE_FILE.set(task, file.of(number));
  }
}
