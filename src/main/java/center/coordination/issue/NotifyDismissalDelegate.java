package center.coordination.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知不成立. */
@Component
class NotifyDismissalDelegate implements JavaDelegate {

  private final IssueService issues;

  NotifyDismissalDelegate(IssueService issues) {
    this.issues = issues;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issues.notifyDismissal(execution.getProcessBusinessKey());
  }
}
