package center.coordination.deadline;

import static center.coordination.deadline.DeadlineExtensionProcess.APPROVE;
import static center.coordination.deadline.DeadlineExtensionProcess.CASE_NUMBER;
import static center.coordination.deadline.DeadlineExtensionProcess.DECISION;
import static center.coordination.deadline.DeadlineExtensionProcess.NEW_DUE_AT;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 审批延期: an approval after expiry is refused at once. */
@Component
class DecideExtensionListener implements TaskListener {

  private final ExtensionService extensions;

  DecideExtensionListener(ExtensionService extensions) {
    this.extensions = extensions;
  }

  @Override
  public void notify(DelegateTask task) {
    if (APPROVE.equals(DECISION.from(task))) {
      extensions.requireStillExtensible(
          CASE_NUMBER.from(task), OffsetDateTime.parse(NEW_DUE_AT.from(task)).toInstant());
    }
  }
}
