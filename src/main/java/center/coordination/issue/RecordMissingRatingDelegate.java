package center.coordination.issue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记未评价. */
@Component
class RecordMissingRatingDelegate implements JavaDelegate {

  private final IssueService issues;

  RecordMissingRatingDelegate(IssueService issues) {
    this.issues = issues;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issues.recordMissingRating(execution.getProcessBusinessKey());
  }
}
