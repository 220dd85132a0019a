package center.coordination.issue;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the results of the measures, which ran side by side, to whoever concludes them. */
@Component
class ShowMeasureResultsListener implements TaskListener {

  private final IssueFile file;

  ShowMeasureResultsListener(IssueFile file) {
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    CASE_FILE.set(task, file.of(CASE_NUMBER.from(task)));
  }
}
