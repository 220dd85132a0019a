package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.TASK_PRIORITY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 交办决议. */
@Component
class AdoptResolutionsDelegate implements JavaDelegate {

  private final MinutesService minutes;
  private final MinutesWorkflow workflow;

  AdoptResolutionsDelegate(MinutesService minutes, MinutesWorkflow workflow) {
    this.minutes = minutes;
    this.workflow = workflow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    workflow.adopt(
        minutes.current(execution.getProcessBusinessKey()), TASK_PRIORITY.from(execution));
  }
}
