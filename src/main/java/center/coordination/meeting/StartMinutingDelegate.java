package center.coordination.meeting;

import center.coordination.deadline.DeadlineWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动纪要时限. */
@Component
class StartMinutingDelegate implements JavaDelegate {

  private final MinutesService minutes;

  StartMinutingDelegate(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DeadlineWorkflow.arm(execution, minutes.startClock(execution.getProcessBusinessKey()));
  }
}
