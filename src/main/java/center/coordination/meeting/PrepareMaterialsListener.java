package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.meeting.MeetingPreparationProcess.MATERIALS_NOTE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 准备会议资料. */
@Component
class PrepareMaterialsListener implements TaskListener {

  private final MeetingPreparation preparation;
  private final MeetingFile file;

  PrepareMaterialsListener(MeetingPreparation preparation, MeetingFile file) {
    this.preparation = preparation;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    preparation.check(number, CheckItem.MATERIALS, MATERIALS_NOTE.from(task));
    CASE_FILE.set(task, file.of(number));
  }
}
