package center.coordination.request;

import static center.coordination.request.RequestCoordinationProcess.ACCEPTANCE_ROWS;
import static center.coordination.request.RequestCoordinationProcess.AGREED;
import static center.coordination.request.RequestCoordinationProcess.NEGOTIATION_OUTCOME;
import static center.coordination.request.RequestCoordinationProcess.PARTY_ROWS;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 组织协商. */
@Component
class NegotiateListener implements TaskListener {

  private final CoordinationService coordination;

  NegotiateListener(CoordinationService coordination) {
    this.coordination = coordination;
  }

  @Override
  public void notify(DelegateTask task) {
    if (AGREED.equals(NEGOTIATION_OUTCOME.from(task))) {
      coordination.checkConsensus(
          PARTY_ROWS.texts(task, "party"),
          ACCEPTANCE_ROWS.textsWhere(task, "party", "acceptance", "accept"),
          ACCEPTANCE_ROWS.textsWhere(task, "party", "acceptance", "reject"));
    }
  }
}
