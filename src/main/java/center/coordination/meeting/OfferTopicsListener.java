package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_ACTUAL_START;
import static center.coordination.meeting.MeetingOrganizationProcess.PARTICIPANT_OPTIONS;
import static center.coordination.meeting.MeetingOrganizationProcess.TOPIC_ROWS;

import center.coordination.engine.CentreTime;
import center.coordination.engine.JsonValues;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the agenda, to note what becomes of each topic, and the invited; it begins now. */
@Component
class OfferTopicsListener implements TaskListener {

  private final Attendees attendees;
  private final MeetingService meetings;
  private final MeetingFile file;
  private final CentreTime time;

  OfferTopicsListener(
      Attendees attendees, MeetingService meetings, MeetingFile file, CentreTime time) {
    this.attendees = attendees;
    this.meetings = meetings;
    this.file = file;
    this.time = time;
  }

  @Override
  public void notify(DelegateTask task) {
    Meeting meeting = meetings.get(CASE_NUMBER.from(task));
    task.setVariableLocal(
        PARTICIPANT_OPTIONS, JsonValues.toSpin(attendees.invited(meeting.number())));
    TOPIC_ROWS.set(
        task,
        meeting.agenda().topics().stream().map(topic -> Map.of("topic", topic.topic())).toList());
    MEETING_ACTUAL_START.set(task, time.field(time.now().truncatedTo(ChronoUnit.MINUTES)));
    CASE_FILE.set(task, file.of(meeting.number()));
  }
}
