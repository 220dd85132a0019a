package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.EFFECT;
import static center.coordination.issue.IssueHandlingProcess.EFFECT_ACCEPTED;
import static center.coordination.issue.IssueHandlingProcess.EFFECT_NOTE;
import static center.coordination.issue.IssueHandlingProcess.LEAD_JOINS;
import static center.coordination.issue.IssueHandlingProcess.OBJECTION;
import static center.coordination.issue.IssueHandlingProcess.ROUND;
import static center.coordination.issue.IssueHandlingProcess.SATISFACTION;
import static center.coordination.matter.CaseVariables.CASE_FILE;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动新一轮处理. */
@Component
class StartNextRoundDelegate implements JavaDelegate {

  private final IssueService issues;
  private final IssueFile file;

  StartNextRoundDelegate(IssueService issues, IssueFile file) {
    this.issues = issues;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    DeadlineWorkflow.arm(execution, issues.beginNextRound(number));
    Issue issue = issues.get(number);
    ROUND.set(execution, issue.round().number());
    LEAD_JOINS.set(execution, issue.leadJoins());
    // The next round is judged anew.
    EFFECT.set(execution, null);
    EFFECT_NOTE.set(execution, null);
    SATISFACTION.set(execution, null);
    EFFECT_ACCEPTED.set(execution, null);
    OBJECTION.set(execution, null);
    CASE_FILE.set(execution, file.of(number));
  }
}
