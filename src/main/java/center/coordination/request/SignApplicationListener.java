package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 签署协调申请. */
@Component
class SignApplicationListener implements TaskListener {

  private final SignatureService signatures;

  SignApplicationListener(SignatureService signatures) {
    this.signatures = signatures;
  }

  @Override
  public void notify(DelegateTask task) {
    signatures.answer(CASE_NUMBER.from(task));
  }
}
