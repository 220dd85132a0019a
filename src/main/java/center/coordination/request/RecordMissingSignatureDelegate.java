package center.coordination.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记逾期未签. */
@Component
class RecordMissingSignatureDelegate implements JavaDelegate {

  private final SignatureService signatures;

  RecordMissingSignatureDelegate(SignatureService signatures) {
    this.signatures = signatures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    signatures.recordMissing(execution.getProcessBusinessKey());
  }
}
