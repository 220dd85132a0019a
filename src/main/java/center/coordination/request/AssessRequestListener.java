package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.OWNER;
import static center.coordination.request.RequestHandlingProcess.ASSESSMENT_OUTCOME;
import static center.coordination.request.RequestHandlingProcess.ASSESSMENT_REASON;
import static center.coordination.request.RequestHandlingProcess.COMPLEXITY;
import static center.coordination.request.RequestHandlingProcess.FEASIBILITY;
import static center.coordination.request.RequestHandlingProcess.IMPORTANCE;
import static center.coordination.request.RequestHandlingProcess.URGENCY;
import static center.coordination.request.RequestHandlingProcess.URGENCY_CHANGE_REASON;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.matter.Coded;
import center.coordination.matter.Importance;
import center.coordination.matter.Urgency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 响应并初评. */
@Component
class AssessRequestListener implements TaskListener {

  private final RequestService requests;
  private final CaseFile caseFile;

  AssessRequestListener(RequestService requests, CaseFile caseFile) {
    this.requests = requests;
    this.caseFile = caseFile;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    AssessmentOutcome outcome = Coded.of(AssessmentOutcome.class, ASSESSMENT_OUTCOME.from(task));
    requests.assess(number, assessment(task, outcome));
    if (outcome == AssessmentOutcome.RETURN) {
      DeadlineWorkflow.arm(task, requests.awaitAmendment(number));
    }
    CASE_FILE.set(task, caseFile.of(number));
  }

  /** Fields of another outcome may still hold what an earlier round said; they do not count. */
  private static Assessment assessment(DelegateTask task, AssessmentOutcome outcome) {
    Feasibility feasibility = Coded.of(Feasibility.class, FEASIBILITY.from(task));
    if (outcome != AssessmentOutcome.ACCEPT) {
      return new Assessment(
          outcome, feasibility, null, null, null, null, null, ASSESSMENT_REASON.from(task));
    }
    return new Assessment(
        outcome,
        feasibility,
        Coded.of(Complexity.class, COMPLEXITY.from(task)),
        Coded.of(Importance.class, IMPORTANCE.from(task)),
        Coded.of(Urgency.class, URGENCY.from(task)),
        URGENCY_CHANGE_REASON.given(task),
        OWNER.from(task),
        null);
  }
}
