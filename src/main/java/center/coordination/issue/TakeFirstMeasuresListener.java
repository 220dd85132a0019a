package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.FIRST_MEASURES;
import static center.coordination.issue.IssueSolutionProcess.FIRST_MEASURES_EFFECT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 采取应急措施. */
@Component
class TakeFirstMeasuresListener implements TaskListener {

  private final SolutionService solutions;
  private final IssueFile file;

  TakeFirstMeasuresListener(SolutionService solutions, IssueFile file) {
    this.solutions = solutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    solutions.takeFirstMeasures(
        number, FIRST_MEASURES.from(task), FIRST_MEASURES_EFFECT.from(task));
    CASE_FILE.set(task, file.of(number));
  }
}
