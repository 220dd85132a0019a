package center.coordination.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知有关角色. */
@Component
class InformRoleDelegate implements JavaDelegate {

  private final IssueService issues;

  InformRoleDelegate(IssueService issues) {
    this.issues = issues;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issues.informRole(execution.getProcessBusinessKey());
  }
}
