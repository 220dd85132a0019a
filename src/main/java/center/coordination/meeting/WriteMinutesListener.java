package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTE_ROWS;
import static center.coordination.meeting.MeetingMinutesProcess.NEXT_AT;
import static center.coordination.meeting.MeetingMinutesProcess.NEXT_TOPIC_ROWS;
import static center.coordination.meeting.MeetingMinutesProcess.RESOLUTION_ROWS;

import center.coordination.engine.FormRow;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 撰写纪要. */
@Component
class WriteMinutesListener implements TaskListener {

  private final MinutesService minutes;

  WriteMinutesListener(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void notify(DelegateTask task) {
    minutes.write(
        CASE_NUMBER.from(task),
        new Written(
            MINUTE_ROWS.rows(task).stream().map(WriteMinutesListener::topic).toList(),
            RESOLUTION_ROWS.rows(task).stream().map(WriteMinutesListener::resolution).toList(),
            instant(NEXT_AT.given(task)),
            NEXT_TOPIC_ROWS.texts(task, "topic")));
  }

  private static MinutesTopic topic(FormRow row) {
    return new MinutesTopic(
        row.given("topic"), row.given("discussion"), row.given("views"), row.given("consensus"));
  }

  private static MinutesResolution resolution(FormRow row) {
    return new MinutesResolution(
        row.given("content"), row.given("responsible"), instant(row.given("due")), false);
  }

  private static Instant instant(String field) {
    return field == null ? null : MeetingOrganizationWorkflow.instant(field);
  }
}
