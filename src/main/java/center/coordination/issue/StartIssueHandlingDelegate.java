package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.APPROVAL_REQUIRED;
import static center.coordination.issue.IssueHandlingProcess.IMPLEMENTATION_OUTCOME;
import static center.coordination.issue.IssueHandlingProcess.INFORMED_GROUP;
import static center.coordination.issue.IssueHandlingProcess.INFORM_REQUIRED;
import static center.coordination.issue.IssueHandlingProcess.LEAD_JOINS;
import static center.coordination.issue.IssueHandlingProcess.ROUND;
import static center.coordination.issue.IssueHandlingProcess.RULE_ADVICE;
import static center.coordination.issue.IssueHandlingProcess.RULE_LEVEL;
import static center.coordination.issue.IssueHandlingProcess.RULE_MAJOR;
import static center.coordination.issue.IssueHandlingProcess.RULE_TEXT;
import static center.coordination.issue.IssueHandlingProcess.URGENCY;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.matter.Coded;
import center.coordination.matter.Urgency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动处理时限. */
@Component
class StartIssueHandlingDelegate implements JavaDelegate {

  private final IssueService issues;
  private final IssueFile file;

  StartIssueHandlingDelegate(IssueService issues, IssueFile file) {
    this.issues = issues;
    this.file = file;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    DeadlineWorkflow.arm(execution, issues.startHandling(number, rule(execution)));
    Issue issue = issues.get(number);
    URGENCY.set(execution, issue.level().code());
    TASK_PRIORITY.set(execution, issue.taskPriority());
    INFORM_REQUIRED.set(execution, issue.rule().informedGroup() != null);
    APPROVAL_REQUIRED.set(execution, issue.needsApproval());
    ROUND.set(execution, 1);
    LEAD_JOINS.set(execution, issue.leadJoins());
    IMPLEMENTATION_OUTCOME.set(execution, "");
    CASE_FILE.set(execution, file.of(number));
  }

  private static Rule rule(DelegateExecution execution) {
    String level = RULE_LEVEL.given(execution);
    return level == null
        ? Rule.NONE
        : new Rule(
            Coded.of(Urgency.class, level),
            RULE_TEXT.given(execution),
            RULE_ADVICE.given(execution),
            RULE_MAJOR.find(execution).orElse(false),
            INFORMED_GROUP.given(execution));
  }
}
