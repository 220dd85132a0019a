package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_FILE;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineMoved;
import center.coordination.engine.JsonValues;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a resolution and what its forms show equal to its clock. */
@Component
class ResolutionFollowUpWorkflow {

  private final RuntimeService runtime;
  private final ResolutionService resolutions;
  private final ResolutionFile file;

  ResolutionFollowUpWorkflow(
      @Lazy RuntimeService runtime, ResolutionService resolutions, ResolutionFile file) {
    this.runtime = runtime;
    this.resolutions = resolutions;
    this.file = file;
  }

  @EventListener
  void on(DeadlineMoved moved) {
    String number = moved.matterNumber();
    if (moved.clock() == DeadlineClock.HANDLING && resolutions.extend(number, moved.newDueAt())) {
      Object shown = JsonValues.toSpin(file.of(number));
      runtime
          .createProcessInstanceQuery()
          .processDefinitionKey(ResolutionFollowUpProcess.PROCESS)
          .processInstanceBusinessKey(number)
          .list()
          .forEach(flow -> runtime.setVariable(flow.getId(), CASE_FILE.name(), shown));
    }
  }
}
