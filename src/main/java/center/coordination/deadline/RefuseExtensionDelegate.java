package center.coordination.deadline;

import static center.coordination.deadline.DeadlineExtensionProcess.CASE_NUMBER;
import static center.coordination.deadline.DeadlineExtensionProcess.DECISION_REASON;
import static center.coordination.deadline.DeadlineExtensionProcess.INITIATOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知不予延期. */
@Component
class RefuseExtensionDelegate implements JavaDelegate {

  private final ExtensionService extensions;

  RefuseExtensionDelegate(ExtensionService extensions) {
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extensions.refuse(
        CASE_NUMBER.from(execution), DECISION_REASON.from(execution), INITIATOR.from(execution));
  }
}
