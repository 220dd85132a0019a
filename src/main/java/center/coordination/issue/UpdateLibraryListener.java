package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.ARCHIVING;
import static center.coordination.issue.IssueHandlingProcess.ARCHIVING_REASON;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 更新知识库. */
@Component
class UpdateLibraryListener implements TaskListener {

  private final IssueService issues;

  UpdateLibraryListener(IssueService issues) {
    this.issues = issues;
  }

  @Override
  public void notify(DelegateTask task) {
    boolean proposed = "archive".equals(ARCHIVING.from(task));
    issues.updateLibrary(
        CASE_NUMBER.from(task), proposed, proposed ? null : ARCHIVING_REASON.from(task));
  }
}
