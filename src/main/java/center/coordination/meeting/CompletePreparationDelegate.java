package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 完成会前准备. */
@Component
class CompletePreparationDelegate implements JavaDelegate {

  private final MeetingPreparation preparation;
  private final MeetingFile file;

  CompletePreparationDelegate(MeetingPreparation preparation, MeetingFile file) {
    this.preparation = preparation;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = CASE_NUMBER.from(execution);
    preparation.complete(number);
    CASE_FILE.set(execution, file.of(number));
  }
}
