package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.GROUP_OPTIONS;
import static center.coordination.meeting.MeetingPreparationProcess.PARTICIPANTS;
import static center.coordination.meeting.MeetingPreparationProcess.PEOPLE_OPTIONS;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers who can come, and what was settled before. */
@Component
class OfferPeopleListener implements TaskListener {

  private final Attendees attendees;
  private final PeopleFields fields;
  private final MeetingService meetings;
  private final MeetingFile file;

  OfferPeopleListener(
      Attendees attendees, PeopleFields fields, MeetingService meetings, MeetingFile file) {
    this.attendees = attendees;
    this.fields = fields;
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    Meeting meeting = meetings.get(CASE_NUMBER.from(task));
    task.setVariableLocal(PEOPLE_OPTIONS, JsonValues.toSpin(attendees.people()));
    task.setVariableLocal(GROUP_OPTIONS, JsonValues.toSpin(attendees.groups()));
    fields
        .of(meeting, JsonValues.texts(task, PARTICIPANTS))
        .forEach((name, value) -> task.setVariable(name, JsonValues.toSpin(value)));
    CASE_FILE.set(task, file.of(meeting.number()));
  }
}
