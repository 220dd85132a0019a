package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.request.RequestHandlingProcess.BACKGROUND;
import static center.coordination.request.RequestHandlingProcess.CONTACT;
import static center.coordination.request.RequestHandlingProcess.DEMAND;
import static center.coordination.request.RequestHandlingProcess.DEPARTMENTS;
import static center.coordination.request.RequestHandlingProcess.DEPARTMENT_COUNT;
import static center.coordination.request.RequestHandlingProcess.EXPECTED_DATE;
import static center.coordination.request.RequestHandlingProcess.OUTCOME;
import static center.coordination.request.RequestHandlingProcess.POSITION;
import static center.coordination.request.RequestHandlingProcess.PROBLEM;
import static center.coordination.request.RequestHandlingProcess.TITLE;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.engine.JsonValues;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 补正申请. */
@Component
class AmendApplicationListener implements TaskListener {

  private final RequestService requests;
  private final CaseFile caseFile;

  AmendApplicationListener(RequestService requests, CaseFile caseFile) {
    this.requests = requests;
    this.caseFile = caseFile;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    Amendment amendment = amendment(task);
    DeadlineWorkflow.arm(task, requests.amend(number, amendment));
    CASE_TITLE.set(task, amendment.title());
    DEPARTMENT_COUNT.set(task, amendment.departments().size());
    CASE_FILE.set(task, caseFile.of(number));
  }

  private static Amendment amendment(DelegateTask task) {
    String expected = EXPECTED_DATE.given(task);
    return new Amendment(
        POSITION.from(task),
        CONTACT.from(task),
        TITLE.from(task),
        JsonValues.texts(task, DEPARTMENTS),
        expected == null ? null : LocalDate.parse(expected),
        BACKGROUND.from(task),
        PROBLEM.from(task),
        DEMAND.from(task),
        OUTCOME.from(task));
  }
}
