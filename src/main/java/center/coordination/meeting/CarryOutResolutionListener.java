package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.ResolutionFollowUpProcess.ACCEPTANCE;
import static center.coordination.meeting.ResolutionFollowUpProcess.ACCEPTANCE_REASON;
import static center.coordination.meeting.ResolutionFollowUpProcess.COMPLETION_NOTE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 落实决议. */
@Component
class CarryOutResolutionListener implements TaskListener {

  private final ResolutionService resolutions;
  private final ResolutionFile file;

  CarryOutResolutionListener(ResolutionService resolutions, ResolutionFile file) {
    this.resolutions = resolutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    resolutions.report(number, COMPLETION_NOTE.from(task));
    CASE_FILE.set(task, file.of(number));
    // The host begins without an earlier answer.
    ACCEPTANCE.set(task, "");
    ACCEPTANCE_REASON.set(task, "");
  }
}
