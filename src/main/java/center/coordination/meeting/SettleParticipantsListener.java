package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.HOST;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_END_AT;
import static center.coordination.meeting.MeetingOrganizationProcess.RECORDER;
import static center.coordination.meeting.MeetingPreparationProcess.CONTACT_MAIL;
import static center.coordination.meeting.MeetingPreparationProcess.CONTACT_NAME;
import static center.coordination.meeting.MeetingPreparationProcess.CONTACT_PHONE;
import static center.coordination.meeting.MeetingPreparationProcess.OUTSIDE_ROWS;
import static center.coordination.meeting.MeetingPreparationProcess.PARTICIPANTS;
import static center.coordination.meeting.MeetingPreparationProcess.PARTICIPANT_GROUPS;
import static center.coordination.meeting.MeetingPreparationProcess.SHORT_NOTICE_REASON;

import center.coordination.engine.JsonValues;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 确定人员和时间. */
@Component
class SettleParticipantsListener implements TaskListener {

  private final MeetingPreparation preparation;
  private final MeetingService meetings;
  private final MeetingFile file;

  SettleParticipantsListener(
      MeetingPreparation preparation, MeetingService meetings, MeetingFile file) {
    this.preparation = preparation;
    this.meetings = meetings;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    preparation.settleParticipants(number, MeetingOrganizationWorkflow.plan(task), invited(task));
    Meeting meeting = meetings.get(number);
    HOST.set(task, meeting.host());
    RECORDER.set(task, meeting.recorder());
    MEETING_END_AT.set(task, Date.from(meeting.planned().endAt()));
    CASE_FILE.set(task, file.of(number));
  }

  private static Invited invited(DelegateTask form) {
    return new Invited(
        HOST.from(form),
        RECORDER.from(form),
        JsonValues.texts(form, PARTICIPANTS),
        JsonValues.texts(form, PARTICIPANT_GROUPS),
        OUTSIDE_ROWS.rows(form).stream()
            .map(
                row ->
                    new Invitee(
                        null,
                        row.text("name"),
                        row.text("department"),
                        row.text("post"),
                        row.text("mail")))
            .toList(),
        new Contact(CONTACT_NAME.from(form), CONTACT_PHONE.given(form), CONTACT_MAIL.given(form)),
        SHORT_NOTICE_REASON.given(form));
  }
}
