package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.IMPLEMENTATION_OUTCOME;
import static center.coordination.issue.IssueSolutionProcess.CHOICE_REASON;
import static center.coordination.issue.IssueSolutionProcess.CONTACT_ROWS;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_COUNT;
import static center.coordination.issue.IssueSolutionProcess.MEASURE_ROWS;
import static center.coordination.issue.IssueSolutionProcess.PARTY_ROWS;
import static center.coordination.issue.IssueSolutionProcess.SOLUTION_DECISION;
import static center.coordination.issue.IssueSolutionProcess.SOLUTION_ROWS;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import center.coordination.engine.FormRow;
import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 制定方案. */
@Component
class DraftSolutionsListener implements TaskListener {

  private final SolutionService solutions;
  private final IssueFile file;

  DraftSolutionsListener(SolutionService solutions, IssueFile file) {
    this.solutions = solutions;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    List<PlannedMeasure> measures =
        MEASURE_ROWS.rows(task).stream().map(DraftSolutionsListener::measure).toList();
    solutions.draft(
        number,
        SOLUTION_ROWS.rows(task).stream().map(DraftSolutionsListener::solution).toList(),
        CHOICE_REASON.from(task),
        measures);
    MEASURE_COUNT.set(task, measures.size());
    // Decisions about an earlier draft must not stand in the forms that ask about this one.
    SOLUTION_DECISION.set(task, null);
    IMPLEMENTATION_OUTCOME.set(task, "");
    task.setVariable(CONTACT_ROWS.name(), JsonValues.toSpin(contacts(task)));
    CASE_FILE.set(task, file.of(number));
  }

  /** The parties of the analysis, whom the form of the next task asks about one by one. */
  private static List<Map<String, String>> contacts(DelegateTask task) {
    return PARTY_ROWS.texts(task, "party").stream()
        .map(String::strip)
        .distinct()
        .map(party -> Map.of("party", party))
        .toList();
  }

  private static Solution solution(FormRow row) {
    return new Solution(
        row.text("solution"),
        row.text("advantages"),
        row.text("drawbacks"),
        Coded.of(Grade.class, row.text("feasibility")),
        row.ticked("chosen"));
  }

  private static PlannedMeasure measure(FormRow row) {
    return new PlannedMeasure(
        row.text("measure"),
        row.text("responsible"),
        OffsetDateTime.parse(row.text("due")).toInstant());
  }
}
