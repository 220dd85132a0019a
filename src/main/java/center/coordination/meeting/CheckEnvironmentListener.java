package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.ENVIRONMENT_NOTE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 检查设备和环境. */
@Component
class CheckEnvironmentListener implements TaskListener {

  private final MeetingPreparation preparation;
  private final MeetingFile file;

  CheckEnvironmentListener(MeetingPreparation preparation, MeetingFile file) {
    this.preparation = preparation;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    preparation.check(number, CheckItem.ENVIRONMENT, ENVIRONMENT_NOTE.given(task));
    CASE_FILE.set(task, file.of(number));
  }
}
