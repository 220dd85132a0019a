package center.coordination.request;

import static center.coordination.request.RequestCoordinationProcess.ACTION_ROWS;
import static center.coordination.request.RequestCoordinationProcess.RACI_ROWS;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 确认协商结果. */
@Component
class ConfirmAgreementListener implements TaskListener {

  private final CoordinationService coordination;

  ConfirmAgreementListener(CoordinationService coordination) {
    this.coordination = coordination;
  }

  @Override
  public void notify(DelegateTask task) {
    coordination.checkAgreement(
        RACI_ROWS.texts(task, "accountable"), ACTION_ROWS.texts(task, "action"));
  }
}
