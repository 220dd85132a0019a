package center.coordination.deadline;

import static center.coordination.deadline.DeadlineExtensionProcess.CASE_NUMBER;
import static center.coordination.deadline.DeadlineExtensionProcess.CASE_TITLE;
import static center.coordination.deadline.DeadlineExtensionProcess.CURRENT_DUE;
import static center.coordination.deadline.DeadlineExtensionProcess.EXTENDED_CASE_NUMBER;
import static center.coordination.deadline.DeadlineExtensionProcess.EXTENSION_DUE_AT;
import static center.coordination.deadline.DeadlineExtensionProcess.INITIATOR;
import static center.coordination.deadline.DeadlineExtensionProcess.NEW_DUE_AT;

import center.coordination.engine.CentreTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记延期申请. */
@Component
class RegisterExtensionDelegate implements JavaDelegate {

  private final ExtensionService extensions;
  private final CentreTime time;

  RegisterExtensionDelegate(ExtensionService extensions, CentreTime time) {
    this.extensions = extensions;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = EXTENDED_CASE_NUMBER.from(execution);
    DeadlineView deadline =
        extensions.request(
            caseNumber,
            OffsetDateTime.parse(NEW_DUE_AT.from(execution)).toInstant(),
            INITIATOR.from(execution));
    execution.setProcessBusinessKey(caseNumber);
    CASE_NUMBER.set(execution, caseNumber);
    CASE_TITLE.set(execution, "处理时限延期");
    CURRENT_DUE.set(execution, time.text(deadline.dueAt()));
    EXTENSION_DUE_AT.set(execution, Date.from(deadline.dueAt()));
  }
}
