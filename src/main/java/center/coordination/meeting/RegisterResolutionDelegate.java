package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.APPLICANT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.meeting.MeetingOrganizationProcess.HOST;
import static center.coordination.meeting.ResolutionFollowUpProcess.EDITION;
import static center.coordination.meeting.ResolutionFollowUpProcess.MEETING_NUMBER;
import static center.coordination.meeting.ResolutionFollowUpProcess.POSITION;
import static center.coordination.meeting.ResolutionFollowUpProcess.RESPONSIBLE;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记决议. */
@Component
class RegisterResolutionDelegate implements JavaDelegate {

  private final ResolutionService resolutions;
  private final ResolutionFile file;

  RegisterResolutionDelegate(ResolutionService resolutions, ResolutionFile file) {
    this.resolutions = resolutions;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Resolution resolution =
        resolutions.register(
            MEETING_NUMBER.from(execution),
            EDITION.from(execution).intValue(),
            POSITION.from(execution).intValue());
    String number = resolution.number();
    execution.setProcessBusinessKey(number);
    CASE_NUMBER.set(execution, number);
    CASE_TITLE.set(execution, resolution.title());
    CASE_FILE.set(execution, file.of(number));
    APPLICANT.set(execution, resolution.host());
    HOST.set(execution, resolution.host());
    RESPONSIBLE.set(execution, resolution.responsible());
    DeadlineWorkflow.arm(execution, resolutions.startClock(number));
  }
}
