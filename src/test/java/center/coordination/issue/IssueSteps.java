package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.communicated;
import static center.coordination.testing.IssueAnswers.concluded;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.implemented;
import static center.coordination.testing.IssueAnswers.reported;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The steps between identification and evaluation, as their people take them. */
final class IssueSteps {

  private IssueSteps() {}

  /** Reports a problem and settles its level, as its situation or somebody's judgement gives it. */
  static ProcessInstance identify(CaseWork work, String situation, String level) {
    ProcessInstance flow = work.issue("liaison-tech", reported(situation));
    Answers answers = identified(situation, level).with("levelReason", "按实际影响");
    work.complete("coordinator1", flow, "userTask_identifyIssue", answers);
    return flow;
  }

  /** The analysis, which may find another level. */
  static void analyze(CaseWork work, String number, String level) {
    Answers answers = analyzed(level).with("levelReason", "按调查结果");
    work.complete("coordinator1", number, "userTask_analyzeIssue", answers);
  }

  /** From analysis until the solution is agreed with the parties. */
  static void solve(CaseWork work, String number) {
    analyze(work, number, "important");
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
