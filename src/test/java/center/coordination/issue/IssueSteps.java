package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.communicated;
import static center.coordination.testing.IssueAnswers.concluded;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.implemented;

import center.coordination.testing.CaseWork;
import org.camunda.bpm.engine.task.Task;

/** The steps between identification and evaluation, as their people take them. */
final class IssueSteps {

  private IssueSteps() {}

  /** From analysis until the solution is agreed with the parties. */
  static void solve(CaseWork work, String number) {
    solve(work, number, "important");
  }

  /** As the other, where the problem has this level. */
  static void solve(CaseWork work, String number, String level) {
    work.complete("coordinator1", number, "userTask_analyzeIssue", analyzed(level));
    agree(work, number);
  }

  /** From the drafts until the solution is agreed with the parties. */
  static void agree(CaseWork work, String number) {
    work.complete("coordinator1", number, "userTask_draftSolutions", drafted());
    work.complete("coordinator1", number, "userTask_communicateSolution", communicated());
  }

  /** Both measures, each by whoever must see to it. */
  static void implement(CaseWork work, String number) {
    for (Task measure : work.tasks(number, "userTask_implementMeasure")) {
      String person = measure.getAssignee() == null ? "liaison-tech" : measure.getAssignee();
      work.complete(person, measure, implemented());
    }
  }

  /** A whole round until its effect can be judged. */
  static void handle(CaseWork work, String number) {
    solve(work, number);
    implement(work, number);
    work.complete("coordinator1", number, "userTask_concludeImplementation", concluded());
  }
}
