package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.ResolutionFollowUpProcess.ACCEPTANCE;
import static center.coordination.meeting.ResolutionFollowUpProcess.ACCEPTANCE_REASON;

import center.coordination.matter.Coded;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 验收决议. */
@Component
class AcceptResolutionListener implements TaskListener {

  private final ResolutionService resolutions;
  private final ResolutionFile file;

  AcceptResolutionListener(ResolutionService resolutions, ResolutionFile file) {
    this.resolutions = resolutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    switch (Coded.of(Acceptance.class, ACCEPTANCE.from(task))) {
      case ACCEPT -> resolutions.accept(number);
      case RETURN -> resolutions.giveBack(number, ACCEPTANCE_REASON.given(task));
      case DROP -> resolutions.drop(number, ACCEPTANCE_REASON.given(task));
    }
    CASE_FILE.set(task, file.of(number));
  }
}
