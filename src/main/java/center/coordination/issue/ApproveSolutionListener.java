package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.SOLUTION_DECISION;
import static center.coordination.issue.IssueSolutionProcess.SOLUTION_DECISION_REASON;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 批准方案. */
@Component
class ApproveSolutionListener implements TaskListener {

  private final SolutionService solutions;
  private final IssueFile file;

  ApproveSolutionListener(SolutionService solutions, IssueFile file) {
    this.solutions = solutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    if ("return".equals(SOLUTION_DECISION.from(task))) {
      String number = CASE_NUMBER.from(task);
      solutions.reject(number, SOLUTION_DECISION_REASON.from(task));
      CASE_FILE.set(task, file.of(number));
    }
  }
}
