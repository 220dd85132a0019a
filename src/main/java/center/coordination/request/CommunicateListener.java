package center.coordination.request;

import static center.coordination.request.RequestCoordinationProcess.PARTY_ROWS;
import static center.coordination.request.RequestCoordinationProcess.STATEMENT_ROWS;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 组织沟通. */
@Component
class CommunicateListener implements TaskListener {

  private final CoordinationService coordination;

  CommunicateListener(CoordinationService coordination) {
    this.coordination = coordination;
  }

  @Override
  public void notify(DelegateTask task) {
    coordination.checkStatements(
        PARTY_ROWS.texts(task, "party"), STATEMENT_ROWS.texts(task, "party"));
  }
}
