package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingMinutesProcess.EDITION;
import static center.coordination.meeting.MeetingMinutesProcess.READER;
import static center.coordination.meeting.MeetingMinutesProcess.READING_NOTE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 阅知纪要. */
@Component
class ReadMinutesListener implements TaskListener {

  private final MinutesService minutes;

  ReadMinutesListener(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void notify(DelegateTask task) {
    minutes.read(
        CASE_NUMBER.from(task),
        EDITION.from(task).intValue(),
        READER.from(task),
        READING_NOTE.given(task));
  }
}
