package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.HEARD_PARTICIPANTS;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_ACTUAL_END;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_ACTUAL_START;
import static center.coordination.meeting.MeetingOrganizationProcess.PARKED_ROWS;
import static center.coordination.meeting.MeetingOrganizationProcess.TOPIC_ROWS;

import center.coordination.engine.FormRow;
import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 主持会议. */
@Component
class ConductMeetingListener implements TaskListener {

  private final MeetingService meetings;
  private final MeetingFile file;

  ConductMeetingListener(MeetingService meetings, MeetingFile file) {
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    meetings.conclude(
        number,
        MeetingOrganizationWorkflow.instant(MEETING_ACTUAL_START.from(task)),
        MeetingOrganizationWorkflow.instant(MEETING_ACTUAL_END.from(task)),
        TOPIC_ROWS.rows(task).stream().map(ConductMeetingListener::discussion).toList(),
        PARKED_ROWS.rows(task).stream()
            .map(row -> new AgendaItem(row.text("topic"), row.text("presenter"), 0, null))
            .toList(),
        JsonValues.texts(task, HEARD_PARTICIPANTS));
    CASE_FILE.set(task, file.of(number));
  }

  private static Discussion discussion(FormRow row) {
    return new Discussion(
        row.text("topic"),
        row.number("minutesUsed"),
        Coded.of(TopicOutcome.class, row.text("outcome")),
        row.given("conclusion"));
  }
}
