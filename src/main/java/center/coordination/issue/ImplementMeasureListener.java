package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.MEASURE_ADJUSTMENT;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_INDEX;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_RESULT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 实施措施. */
@Component
class ImplementMeasureListener implements TaskListener {

  private final SolutionService solutions;
  private final IssueFile file;

  ImplementMeasureListener(SolutionService solutions, IssueFile file) {
    this.solutions = solutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    solutions.finishMeasure(
        number,
        MEASURE_INDEX.from(task).intValue(),
        MEASURE_RESULT.from(task),
        MEASURE_ADJUSTMENT.given(task));
    CASE_FILE.set(task, file.of(number));
  }
}
