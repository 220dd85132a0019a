package center.coordination.request;

import static center.coordination.request.RequestHandlingProcess.INITIATOR;
import static center.coordination.request.RequestHandlingProcess.WITHDRAWAL_REASON;
import static center.coordination.request.RequestHandlingProcess.WITHDRAWN_CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤回请求. */
@Component
class WithdrawRequestDelegate implements JavaDelegate {

  private final RequestService requests;
  private final RequestHandlingWorkflow workflow;

  WithdrawRequestDelegate(RequestService requests, RequestHandlingWorkflow workflow) {
    this.requests = requests;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = WITHDRAWN_CASE_NUMBER.from(execution);
    requests.requireWithdrawable(number, INITIATOR.from(execution));
    execution.setProcessBusinessKey(number);
    workflow.withdraw(number, WITHDRAWAL_REASON.from(execution));
  }
}
