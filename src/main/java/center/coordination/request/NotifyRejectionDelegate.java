package center.coordination.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知不予受理. */
@Component
class NotifyRejectionDelegate implements JavaDelegate {

  private final RequestService requests;

  NotifyRejectionDelegate(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requests.notifyRejection(execution.getProcessBusinessKey());
  }
}
