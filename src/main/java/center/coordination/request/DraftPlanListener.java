package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.request.RequestCoordinationProcess.PARTY_ROWS;
import static center.coordination.request.RequestCoordinationProcess.PLAN_FINISH;
import static center.coordination.request.RequestCoordinationProcess.PLAN_PARTIES;
import static center.coordination.request.RequestCoordinationProcess.PLAN_RISKS;
import static center.coordination.request.RequestCoordinationProcess.PLAN_STEPS;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 制定协调方案. */
@Component
class DraftPlanListener implements TaskListener {

  private final CoordinationService coordination;

  DraftPlanListener(CoordinationService coordination) {
    this.coordination = coordination;
  }

  @Override
  public void notify(DelegateTask task) {
    coordination.checkPlan(
        CASE_NUMBER.from(task),
        PARTY_ROWS.texts(task, "party"),
        PLAN_PARTIES.texts(task, "party"),
        PLAN_STEPS.texts(task, "step"),
        PLAN_RISKS.texts(task, "risk"),
        LocalDate.parse(PLAN_FINISH.from(task)));
  }
}
