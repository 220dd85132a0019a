package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.APPLICANT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.matter.CaseVariables.OWNER;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;
import static center.coordination.meeting.MeetingOrganizationProcess.INITIATOR;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_NUMBER;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_TYPE;
import static center.coordination.meeting.MeetingOrganizationProcess.OCCURRENCE;
import static center.coordination.meeting.MeetingOrganizationProcess.PREVIOUS_MEETING;
import static center.coordination.meeting.MeetingOrganizationProcess.PURPOSE;
import static center.coordination.meeting.MeetingOrganizationProcess.RELATED_CASE;
import static center.coordination.meeting.MeetingOrganizationProcess.SKIPPED_ITEMS;
import static center.coordination.meeting.MeetingOrganizationProcess.SKIP_REASON;
import static center.coordination.meeting.MeetingOrganizationProcess.TITLE;

import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记会议. */
@Component
class RegisterMeetingDelegate implements JavaDelegate {

  private final MeetingIntake intake;
  private final MeetingFile file;
  private final Clock clock;

  RegisterMeetingDelegate(MeetingIntake intake, MeetingFile file, Clock clock) {
    this.intake = intake;
    this.file = file;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Meeting meeting = intake.register(convening(execution));
    execution.setProcessBusinessKey(meeting.number());
    CASE_NUMBER.set(execution, meeting.number());
    MEETING_NUMBER.set(execution, meeting.number());
    CASE_TITLE.set(execution, TITLE.from(execution));
    CASE_FILE.set(execution, file.of(meeting.number()));
    APPLICANT.set(execution, INITIATOR.from(execution));
    OWNER.set(execution, meeting.organizer());
    TASK_PRIORITY.set(execution, meeting.taskPriority());
  }

  private Convening convening(DelegateExecution form) {
    String occurrence = OCCURRENCE.given(form);
    return new Convening(
        INITIATOR.from(form),
        Coded.of(MeetingType.class, MEETING_TYPE.from(form)),
        TITLE.from(form),
        PURPOSE.from(form),
        MeetingOrganizationWorkflow.plan(form),
        occurrence == null ? null : LocalDate.parse(occurrence),
        PREVIOUS_MEETING.given(form),
        RELATED_CASE.given(form),
        JsonValues.texts(form, SKIPPED_ITEMS).stream()
            .map(code -> Coded.of(CheckItem.class, code))
            .toList(),
        SKIP_REASON.given(form),
        clock.instant());
  }
}
