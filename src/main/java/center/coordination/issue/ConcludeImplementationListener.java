package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.ADJUSTMENT_REASON;
import static center.coordination.issue.IssueHandlingProcess.IMPLEMENTATION_OUTCOME;
import static center.coordination.issue.IssueHandlingProcess.TREATMENT;
import static center.coordination.issue.IssueHandlingProcess.TREATMENT_RESULT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 汇总实施结果. */
@Component
class ConcludeImplementationListener implements TaskListener {

  private final IssueService issues;
  private final IssueFile file;

  ConcludeImplementationListener(IssueService issues, IssueFile file) {
    this.issues = issues;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    String treatment = TREATMENT.from(task);
    String result = TREATMENT_RESULT.from(task);
    if ("adjust".equals(IMPLEMENTATION_OUTCOME.from(task))) {
      issues.adjust(number, treatment, result, ADJUSTMENT_REASON.from(task));
    } else {
      issues.finishHandling(number, treatment, result);
    }
    CASE_FILE.set(task, file.of(number));
  }
}
