package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.AFFECTED_DEPARTMENTS;
import static center.coordination.issue.IssueHandlingProcess.AFFECTED_PEOPLE;
import static center.coordination.issue.IssueHandlingProcess.AFFECTED_PROJECTS;
import static center.coordination.issue.IssueHandlingProcess.INITIATOR;
import static center.coordination.issue.IssueHandlingProcess.ISSUE_TYPE;
import static center.coordination.issue.IssueHandlingProcess.ON_BEHALF;
import static center.coordination.issue.IssueHandlingProcess.PHENOMENON;
import static center.coordination.issue.IssueHandlingProcess.REPORTER_DEPARTMENT;
import static center.coordination.issue.IssueHandlingProcess.REPORTER_ID;
import static center.coordination.issue.IssueHandlingProcess.REPORTER_NAME;
import static center.coordination.issue.IssueHandlingProcess.SITUATION;
import static center.coordination.issue.IssueHandlingProcess.TITLE;
import static center.coordination.issue.IssueHandlingProcess.URGENCY;
import static center.coordination.matter.CaseVariables.APPLICANT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import center.coordination.matter.Urgency;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记问题. */
@Component
class RegisterIssueDelegate implements JavaDelegate {

  private final IssueIntake intake;
  private final IssueFile file;
  private final Clock clock;

  RegisterIssueDelegate(IssueIntake intake, IssueFile file, Clock clock) {
    this.intake = intake;
    this.file = file;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Issue issue = intake.register(report(execution));
    execution.setProcessBusinessKey(issue.number());
    CASE_NUMBER.set(execution, issue.number());
    CASE_TITLE.set(execution, TITLE.from(execution));
    CASE_FILE.set(execution, file.of(issue.number()));
    APPLICANT.set(execution, issue.reporter().reporter());
  }

  private Report report(DelegateExecution form) {
    boolean onBehalf = ON_BEHALF.find(form).orElse(false);
    return new Report(
        INITIATOR.from(form),
        onBehalf,
        onBehalf ? REPORTER_ID.given(form) : null,
        onBehalf ? REPORTER_NAME.given(form) : null,
        onBehalf ? REPORTER_DEPARTMENT.given(form) : null,
        TITLE.from(form),
        new Sheet(
            Coded.of(IssueType.class, ISSUE_TYPE.from(form)),
            PHENOMENON.from(form),
            String.join(",", JsonValues.texts(form, AFFECTED_DEPARTMENTS)),
            AFFECTED_PEOPLE.given(form),
            AFFECTED_PROJECTS.given(form),
            SITUATION.from(form),
            Coded.of(Urgency.class, URGENCY.from(form))),
        clock.instant());
  }
}
