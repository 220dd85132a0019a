package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.EFFECT_ACCEPTED;
import static center.coordination.issue.IssueHandlingProcess.OBJECTION;
import static center.coordination.issue.IssueHandlingProcess.SATISFACTION;
import static center.coordination.issue.IssueHandlingProcess.SATISFACTION_COMMENT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import center.coordination.matter.Coded;
import center.coordination.matter.Satisfaction;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 评价满意度. */
@Component
class RateSolutionListener implements TaskListener {

  private final IssueService issues;
  private final IssueFile file;

  RateSolutionListener(IssueService issues, IssueFile file) {
    this.issues = issues;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    issues.rate(
        number,
        new Rating(
            Coded.of(Satisfaction.class, SATISFACTION.from(task)),
            SATISFACTION_COMMENT.given(task),
            "no".equals(EFFECT_ACCEPTED.from(task)) ? OBJECTION.from(task) : null));
    CASE_FILE.set(task, file.of(number));
  }
}
