package center.coordination.request;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.request.RequestHandlingProcess.EFFECT;
import static center.coordination.request.RequestHandlingProcess.EFFECT_NOTE;
import static center.coordination.request.RequestHandlingProcess.LESSONS;
import static center.coordination.request.RequestHandlingProcess.SUGGESTIONS;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.matter.Coded;
import center.coordination.matter.Effect;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 评估效果. */
@Component
class EvaluateEffectListener implements TaskListener {

  private final RequestService requests;

  EvaluateEffectListener(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public void notify(DelegateTask task) {
    Evaluation evaluation =
        new Evaluation(
            Coded.of(Effect.class, EFFECT.from(task)),
            EFFECT_NOTE.from(task),
            LESSONS.from(task),
            SUGGESTIONS.given(task));
    DeadlineWorkflow.arm(task, requests.evaluate(CASE_NUMBER.from(task), evaluation));
  }
}
