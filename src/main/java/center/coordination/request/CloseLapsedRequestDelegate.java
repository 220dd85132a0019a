package center.coordination.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 关闭逾期申请. */
@Component
class CloseLapsedRequestDelegate implements JavaDelegate {

  private final RequestService requests;

  CloseLapsedRequestDelegate(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requests.lapse(execution.getProcessBusinessKey());
  }
}
