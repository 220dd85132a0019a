package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.RESPONSIBLE_OPTIONS;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers those who can see to a measure. */
@Component
class OfferResponsiblesListener implements TaskListener {

  private final Responsibles responsibles;

  OfferResponsiblesListener(Responsibles responsibles) {
    this.responsibles = responsibles;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal(RESPONSIBLE_OPTIONS, JsonValues.toSpin(responsibles.options()));
  }
}
