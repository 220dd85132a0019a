package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.MEASURE_DUE_TEXT;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_GROUP;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_INDEX;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_OWNER;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_RESPONSIBLE;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_TEXT;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动措施时限. */
@Component
class StartMeasureDelegate implements JavaDelegate {

  private final SolutionService solutions;

  StartMeasureDelegate(SolutionService solutions) {
    this.solutions = solutions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StartedMeasure measure =
        solutions.startMeasure(
            execution.getProcessBusinessKey(), MEASURE_INDEX.from(execution).intValue());
    MEASURE_OWNER.set(execution, measure.owner());
    MEASURE_GROUP.set(execution, measure.group());
    MEASURE_TEXT.set(execution, measure.measure());
    MEASURE_RESPONSIBLE.set(execution, measure.responsibleName());
    MEASURE_DUE_TEXT.set(execution, measure.due());
    DeadlineWorkflow.arm(execution, measure.deadline());
  }
}
