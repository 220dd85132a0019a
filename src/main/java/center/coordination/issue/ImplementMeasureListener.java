package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.MEASURE_ADJUSTMENT;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_INDEX;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_RESULT;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 实施措施. */
@Component
class ImplementMeasureListener implements TaskListener {

  private final SolutionService solutions;

  ImplementMeasureListener(SolutionService solutions) {
    this.solutions = solutions;
  }

  @Override
  public void notify(DelegateTask task) {
    solutions.finishMeasure(
        CASE_NUMBER.from(task),
        MEASURE_INDEX.from(task).intValue(),
        MEASURE_RESULT.from(task),
        MEASURE_ADJUSTMENT.given(task));
  }
}
