package center.coordination.issue;

import static center.coordination.issue.IssueSolutionProcess.CONTACT_ROWS;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import java.util.List;
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
    // The parties stand in the form beforehand; a record is a row that says how one was reached.
    List<String> contacted =
        CONTACT_ROWS.rows(task).stream()
            .filter(row -> row.given("way") != null)
            .map(row -> row.text("party"))
            .toList();
    solutions.requireAllContacted(CASE_NUMBER.from(task), contacted);
  }
}
