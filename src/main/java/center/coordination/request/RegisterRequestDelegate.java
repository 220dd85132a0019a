package center.coordination.request;

import static center.coordination.matter.CaseVariables.APPLICANT;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;
import static center.coordination.request.RequestHandlingProcess.APPLICANT_ID;
import static center.coordination.request.RequestHandlingProcess.APPLICANT_NAME;
import static center.coordination.request.RequestHandlingProcess.BACKGROUND;
import static center.coordination.request.RequestHandlingProcess.CHANNEL;
import static center.coordination.request.RequestHandlingProcess.CONTACT;
import static center.coordination.request.RequestHandlingProcess.DEMAND;
import static center.coordination.request.RequestHandlingProcess.DEPARTMENT;
import static center.coordination.request.RequestHandlingProcess.DEPARTMENTS;
import static center.coordination.request.RequestHandlingProcess.DEPARTMENT_COUNT;
import static center.coordination.request.RequestHandlingProcess.EXPECTED_DATE;
import static center.coordination.request.RequestHandlingProcess.INITIATOR;
import static center.coordination.request.RequestHandlingProcess.ON_BEHALF;
import static center.coordination.request.RequestHandlingProcess.OUTCOME;
import static center.coordination.request.RequestHandlingProcess.POSITION;
import static center.coordination.request.RequestHandlingProcess.PROBLEM;
import static center.coordination.request.RequestHandlingProcess.TITLE;
import static center.coordination.request.RequestHandlingProcess.URGENCY;
import static center.coordination.request.RequestHandlingProcess.URGENCY_OVERRIDE;
import static center.coordination.request.RequestHandlingProcess.URGENCY_REASON;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import center.coordination.matter.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记请求. */
@Component
class RegisterRequestDelegate implements JavaDelegate {

  /** Until the priority matrix has spoken (Camunda's own middle). */
  private static final int DEFAULT_PRIORITY = 50;

  private final RequestIntake intake;
  private final CaseFile caseFile;
  private final SignatureService signatures;
  private final Clock clock;

  RegisterRequestDelegate(
      RequestIntake intake, CaseFile caseFile, SignatureService signatures, Clock clock) {
    this.intake = intake;
    this.caseFile = caseFile;
    this.signatures = signatures;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Registration registered = intake.register(submission(execution, now), application(execution));
    execution.setProcessBusinessKey(registered.number());
    CASE_NUMBER.set(execution, registered.number());
    CASE_TITLE.set(execution, registered.title());
    CASE_FILE.set(execution, caseFile.of(registered.number()));
    APPLICANT.set(execution, registered.applicant());
    URGENCY.set(execution, registered.urgency().code());
    DEPARTMENT_COUNT.set(execution, registered.departmentCount());
    TASK_PRIORITY.set(execution, DEFAULT_PRIORITY);
    DeadlineWorkflow.arm(execution, registered.response());
    signatures.askIfFormal(registered.number());
  }

  private static Submission submission(DelegateExecution form, Instant at) {
    boolean onBehalf = ON_BEHALF.find(form).orElse(false);
    return new Submission(
        INITIATOR.from(form),
        onBehalf,
        onBehalf ? Coded.of(Channel.class, CHANNEL.from(form)) : null,
        onBehalf ? APPLICANT_ID.given(form) : null,
        onBehalf ? APPLICANT_NAME.given(form) : null,
        onBehalf ? URGENCY_REASON.given(form) : null,
        at);
  }

  private static Application application(DelegateExecution form) {
    String urgency =
        ON_BEHALF.find(form).orElse(false) ? URGENCY_OVERRIDE.given(form) : URGENCY.from(form);
    String expected = EXPECTED_DATE.given(form);
    return new Application(
        DEPARTMENT.from(form),
        POSITION.from(form),
        CONTACT.from(form),
        TITLE.from(form),
        String.join(",", JsonValues.texts(form, DEPARTMENTS)),
        urgency == null ? null : Coded.of(Urgency.class, urgency),
        expected == null ? null : LocalDate.parse(expected),
        BACKGROUND.from(form),
        PROBLEM.from(form),
        DEMAND.from(form),
        OUTCOME.from(form));
  }
}
