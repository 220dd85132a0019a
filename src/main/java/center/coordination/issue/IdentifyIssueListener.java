package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.APPROVAL_REQUIRED;
import static center.coordination.issue.IssueHandlingProcess.DISMISSAL_REASON;
import static center.coordination.issue.IssueHandlingProcess.IDENTIFICATION;
import static center.coordination.issue.IssueHandlingProcess.IMPACT_NOTE;
import static center.coordination.issue.IssueHandlingProcess.LEVEL_REASON;
import static center.coordination.issue.IssueHandlingProcess.SITUATION;
import static center.coordination.issue.IssueHandlingProcess.URGENCY;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.OWNER;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;

import center.coordination.matter.Coded;
import center.coordination.matter.Urgency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 识别问题. */
@Component
class IdentifyIssueListener implements TaskListener {

  private final IssueService issues;
  private final IssueFile file;

  IdentifyIssueListener(IssueService issues, IssueFile file) {
    this.issues = issues;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    if ("dismissed".equals(IDENTIFICATION.from(task))) {
      issues.dismiss(number, DISMISSAL_REASON.from(task));
      return;
    }
    issues.identify(
        number,
        new Identification(
            SITUATION.from(task),
            Coded.of(Urgency.class, URGENCY.from(task)),
            LEVEL_REASON.given(task),
            OWNER.from(task),
            IMPACT_NOTE.from(task)));
    // The next change of the level needs a reason of its own.
    LEVEL_REASON.set(task, null);
    APPROVAL_REQUIRED.set(task, issues.get(number).needsApproval());
    TASK_PRIORITY.set(task, issues.get(number).taskPriority());
    CASE_FILE.set(task, file.of(number));
  }
}
