package center.coordination.deadline;

import static center.coordination.deadline.DeadlineExtensionProcess.CASE_NUMBER;
import static center.coordination.deadline.DeadlineExtensionProcess.INITIATOR;
import static center.coordination.deadline.DeadlineExtensionProcess.NEW_DUE_AT;
import static center.coordination.deadline.DeadlineExtensionProcess.REASON;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 延长时限. */
@Component
class ExtendDeadlineDelegate implements JavaDelegate {

  private final ExtensionService extensions;

  ExtendDeadlineDelegate(ExtensionService extensions) {
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extensions.extend(
        CASE_NUMBER.from(execution),
        OffsetDateTime.parse(NEW_DUE_AT.from(execution)).toInstant(),
        REASON.from(execution),
        INITIATOR.from(execution));
  }
}
