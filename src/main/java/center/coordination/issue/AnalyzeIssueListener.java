package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.APPROVAL_REQUIRED;
import static center.coordination.issue.IssueHandlingProcess.LEVEL_REASON;
import static center.coordination.issue.IssueHandlingProcess.URGENCY;
import static center.coordination.issue.IssueSolutionProcess.CAUSE_ROWS;
import static center.coordination.issue.IssueSolutionProcess.DIFFICULTY;
import static center.coordination.issue.IssueSolutionProcess.DIFFICULTY_NOTE;
import static center.coordination.issue.IssueSolutionProcess.INVESTIGATION;
import static center.coordination.issue.IssueSolutionProcess.PARTY_ROWS;
import static center.coordination.issue.IssueSolutionProcess.RESOURCE_NEED;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;

import center.coordination.engine.FormRow;
import center.coordination.matter.Cause;
import center.coordination.matter.Coded;
import center.coordination.matter.Factor;
import center.coordination.matter.Urgency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 分析问题. */
@Component
class AnalyzeIssueListener implements TaskListener {

  private static final String OWN = "own";

  private final IssueService issues;
  private final SolutionService solutions;
  private final IssueFile file;

  AnalyzeIssueListener(IssueService issues, SolutionService solutions, IssueFile file) {
    this.issues = issues;
    this.solutions = solutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    solutions.analyze(
        number,
        new Analysis(
            INVESTIGATION.from(task),
            Coded.of(Grade.class, DIFFICULTY.from(task)),
            DIFFICULTY_NOTE.given(task),
            RESOURCE_NEED.from(task)),
        CAUSE_ROWS.rows(task).stream().map(AnalyzeIssueListener::cause).toList(),
        PARTY_ROWS.rows(task).stream().map(AnalyzeIssueListener::party).toList());
    issues.reclassify(
        number, Coded.of(Urgency.class, URGENCY.from(task)), LEVEL_REASON.given(task));
    LEVEL_REASON.set(task, null);
    APPROVAL_REQUIRED.set(task, issues.get(number).needsApproval());
    TASK_PRIORITY.set(task, issues.get(number).taskPriority());
    CASE_FILE.set(task, file.of(number));
  }

  /** The bone of a coded cause is known; the form asks for that of an own one. */
  private static FoundCause cause(FormRow row) {
    if (OWN.equals(row.text("cause"))) {
      Factor factor = Coded.of(Factor.class, row.text("factor"));
      return new FoundCause(factor, null, row.text("ownCause"), row.text("evidence"));
    }
    Cause cause = Coded.of(Cause.class, row.text("cause"));
    return new FoundCause(cause.factor(), cause, null, row.text("evidence"));
  }

  private static Party party(FormRow row) {
    return new Party(row.text("party"), row.text("interest"));
  }
}
