package center.coordination.request;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the application tells the flow of a request. */
@Component
class RequestHandlingWorkflow {

  private final RuntimeService runtime;

  RequestHandlingWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** The applicant takes the request back, wherever it stands. */
  void withdraw(String number, String reason) {
    runtime
        .createMessageCorrelation(RequestHandlingProcess.MESSAGE_WITHDRAWN)
        .processInstanceBusinessKey(number)
        .setVariable(RequestHandlingProcess.WITHDRAWAL_REASON.name(), reason)
        .correlateWithResult();
  }
}
