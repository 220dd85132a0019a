package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.ABSENTEES;
import static center.coordination.meeting.MeetingOrganizationProcess.PARTICIPANT_OPTIONS;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the invited, to say who did not come; whoever declined is there already. */
@Component
class OfferParticipantsListener implements TaskListener {

  private final Attendees attendees;
  private final MeetingFile file;

  OfferParticipantsListener(Attendees attendees, MeetingFile file) {
    this.attendees = attendees;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    task.setVariableLocal(PARTICIPANT_OPTIONS, JsonValues.toSpin(attendees.invited(number)));
    task.setVariable(ABSENTEES, JsonValues.toSpin(attendees.declined(number)));
    CASE_FILE.set(task, file.of(number));
  }
}
