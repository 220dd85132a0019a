package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 签发纪要. */
@Component
class EndorseMinutesListener implements TaskListener {

  private final MinutesService minutes;

  EndorseMinutesListener(MinutesService minutes) {
    this.minutes = minutes;
  }

  @Override
  public void notify(DelegateTask task) {
    minutes.endorse(CASE_NUMBER.from(task), MinutesWorkflow.verdict(task));
  }
}
