package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.CONTACT_ROWS;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 沟通方案. */
@Component
class CommunicateSolutionListener implements TaskListener {

  private final SolutionService solutions;

  CommunicateSolutionListener(SolutionService solutions) {
    this.solutions = solutions;
  }

  @Override
  public void notify(DelegateTask task) {
    solutions.requireAllContacted(CASE_NUMBER.from(task), CONTACT_ROWS.texts(task, "party"));
  }
}
