package center.coordination.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 办结问题. */
@Component
class CloseIssueDelegate implements JavaDelegate {

  private final IssueService issues;

  CloseIssueDelegate(IssueService issues) {
    this.issues = issues;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issues.close(execution.getProcessBusinessKey());
  }
}
