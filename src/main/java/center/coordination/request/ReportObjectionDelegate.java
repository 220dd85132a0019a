package center.coordination.request;

import static center.coordination.request.RequestSignatureProcess.OBJECTION_REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知部门不同意. */
@Component
class ReportObjectionDelegate implements JavaDelegate {

  private final SignatureService signatures;

  ReportObjectionDelegate(SignatureService signatures) {
    this.signatures = signatures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    signatures.reportObjection(execution.getProcessBusinessKey(), OBJECTION_REASON.from(execution));
  }
}
