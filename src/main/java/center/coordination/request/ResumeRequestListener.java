package center.coordination.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** 暂缓期满: the request waits for an answer again. */
@Component
class ResumeRequestListener implements ExecutionListener {

  private final RequestService requests;

  ResumeRequestListener(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void notify(DelegateExecution execution) {
    requests.resume(execution.getProcessBusinessKey());
  }
}
