package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.matter.CaseVariables.OWNER;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;
import static center.coordination.meeting.MeetingMinutesProcess.CORRECTED_MEETING;
import static center.coordination.meeting.MeetingOrganizationProcess.ENDORSEMENT_REQUIRED;
import static center.coordination.meeting.MeetingOrganizationProcess.HOST;
import static center.coordination.meeting.MeetingOrganizationProcess.READING_HOURS;
import static center.coordination.meeting.MeetingOrganizationProcess.RECORDER;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 开始更正. */
@Component
class BeginCorrectionDelegate implements JavaDelegate {

  private final MinutesService minutes;
  private final MatterService matters;
  private final MinutesFile file;

  BeginCorrectionDelegate(MinutesService minutes, MatterService matters, MinutesFile file) {
    this.minutes = minutes;
    this.matters = matters;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = CORRECTED_MEETING.from(execution);
    Meeting meeting = minutes.beginCorrection(number);
    execution.setProcessBusinessKey(number);
    CASE_NUMBER.set(execution, number);
    CASE_TITLE.set(execution, matters.find(number).map(MatterSummary::title).orElseThrow());
    CASE_FILE.set(execution, file.caseFile(number));
    OWNER.set(execution, meeting.organizer());
    TASK_PRIORITY.set(execution, meeting.taskPriority());
    HOST.set(execution, meeting.host());
    RECORDER.set(execution, meeting.recorder());
    READING_HOURS.set(execution, meeting.policy().readingHours());
    ENDORSEMENT_REQUIRED.set(execution, meeting.policy().endorsed());
  }
}
