package center.coordination.request;

import static center.coordination.request.RequestCoordinationProcess.CAUSE_ROWS;
import static center.coordination.request.RequestCoordinationProcess.MATERIAL_NEEDED;
import static center.coordination.request.RequestCoordinationProcess.PARTY_ROWS;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 分析需求. */
@Component
class AnalyzeDemandListener implements TaskListener {

  private final CoordinationService coordination;

  AnalyzeDemandListener(CoordinationService coordination) {
    this.coordination = coordination;
  }

  @Override
  public void notify(DelegateTask task) {
    coordination.checkAnalysis(PARTY_ROWS.texts(task, "party"), CAUSE_ROWS.texts(task, "cause"));
    // An unticked box may not be submitted at all; the gateway needs an answer.
    MATERIAL_NEEDED.set(task, MATERIAL_NEEDED.find(task).orElse(false));
  }
}
