package center.coordination.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 了结决议. */
@Component
class CloseResolutionDelegate implements JavaDelegate {

  private final ResolutionService resolutions;

  CloseResolutionDelegate(ResolutionService resolutions) {
    this.resolutions = resolutions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    resolutions.close(execution.getProcessBusinessKey());
  }
}
