package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.LEAD_ADVICE;
import static center.coordination.issue.IssueSolutionProcess.LEAD_RESOURCES;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 会商问题. */
@Component
class AdviseIssueListener implements TaskListener {

  private final SolutionService solutions;
  private final IssueFile file;

  AdviseIssueListener(SolutionService solutions, IssueFile file) {
    this.solutions = solutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    solutions.advise(number, LEAD_ADVICE.from(task), LEAD_RESOURCES.given(task));
    CASE_FILE.set(task, file.of(number));
  }
}
