package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 准备记录模板: the page of the minutes shows it, filled from the agenda. */
@Component
class PrepareTemplateDelegate implements JavaDelegate {

  private final MeetingPreparation preparation;
  private final MeetingFile file;

  PrepareTemplateDelegate(MeetingPreparation preparation, MeetingFile file) {
    this.preparation = preparation;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    preparation.check(number, CheckItem.TEMPLATE, "按议程生成，见会议页面“会议纪要”");
    CASE_FILE.set(execution, file.of(number));
  }
}
