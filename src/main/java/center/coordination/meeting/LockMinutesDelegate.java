package center.coordination.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 锁定纪要. */
@Component
class LockMinutesDelegate implements JavaDelegate {

  private final MinutesService minutes;

  LockMinutesDelegate(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    minutes.lock(execution.getProcessBusinessKey());
  }
}
