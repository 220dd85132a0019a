package center.coordination.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 办结请求. */
@Component
class CloseRequestDelegate implements JavaDelegate {

  private final RequestService requests;

  CloseRequestDelegate(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requests.close(execution.getProcessBusinessKey());
  }
}
