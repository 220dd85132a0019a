package center.coordination.matter;

import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the group's people with their open cases as 承办人, anew at each claim. */
@Component
class OfferHandlersListener implements TaskListener {

  private static final String HANDLER_OPTIONS = "handlerOptions";

  private final Handlers handlers;

  OfferHandlersListener(Handlers handlers) {
    this.handlers = handlers;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal(HANDLER_OPTIONS, JsonValues.toSpin(handlers.options()));
  }
}
