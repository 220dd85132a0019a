package center.coordination.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发送纪要. */
@Component
class SendMinutesDelegate implements JavaDelegate {

  private final MinutesDispatch dispatch;

  SendMinutesDelegate(MinutesDispatch dispatch) {
    this.dispatch = dispatch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    dispatch.send(execution.getProcessBusinessKey());
  }
}
