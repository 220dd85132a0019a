package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.request.RequestHandlingProcess.SATISFACTION;
import static center.coordination.request.RequestHandlingProcess.SATISFACTION_COMMENT;

import center.coordination.matter.Coded;
import center.coordination.matter.Satisfaction;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 评价满意度. */
@Component
class RateSatisfactionListener implements TaskListener {

  private final RequestService requests;

  RateSatisfactionListener(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void notify(DelegateTask task) {
    requests.rate(
        CASE_NUMBER.from(task),
        Coded.of(Satisfaction.class, SATISFACTION.from(task)),
        SATISFACTION_COMMENT.given(task));
  }
}
