package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.request.RequestHandlingProcess.DEFERRAL_OVER_AT;
import static center.coordination.request.RequestHandlingProcess.DEFERRAL_REASON;
import static center.coordination.request.RequestHandlingProcess.DEFERRED_UNTIL;

import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.DeadlineWorkflow;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 安排暂缓. */
@Component
class DeferRequestListener implements TaskListener {

  private final RequestService requests;

  DeferRequestListener(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void notify(DelegateTask task) {
    LocalDate until = LocalDate.parse(DEFERRED_UNTIL.from(task));
    DeadlineView response =
        requests.defer(CASE_NUMBER.from(task), until, DEFERRAL_REASON.from(task));
    DEFERRAL_OVER_AT.set(task, Date.from(response.startedAt()));
    DeadlineWorkflow.arm(task, response);
  }
}
