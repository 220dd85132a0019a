package center.coordination.request;

import static center.coordination.request.RequestHandlingProcess.WITHDRAWAL_REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记撤回. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {

  private final RequestService requests;

  RecordWithdrawalDelegate(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requests.withdraw(execution.getProcessBusinessKey(), WITHDRAWAL_REASON.from(execution));
  }
}
