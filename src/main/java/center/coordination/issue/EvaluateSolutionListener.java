package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.EFFECT;
import static center.coordination.issue.IssueHandlingProcess.EFFECT_NOTE;
import static center.coordination.issue.IssueHandlingProcess.FAILURE_CAUSES;
import static center.coordination.issue.IssueHandlingProcess.LESSONS;
import static center.coordination.issue.IssueHandlingProcess.SOLVED;
import static center.coordination.issue.IssueHandlingProcess.SUGGESTIONS;
import static center.coordination.matter.CaseVariables.CASE_FILE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.engine.JsonValues;
import center.coordination.matter.Coded;
import center.coordination.matter.Effect;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 评估效果. */
@Component
class EvaluateSolutionListener implements TaskListener {

  private final IssueService issues;
  private final IssueFile file;

  EvaluateSolutionListener(IssueService issues, IssueFile file) {
    this.issues = issues;
    this.file = file;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    boolean solved = issues.evaluate(number, evaluation(task));
    SOLVED.set(task, solved);
    CASE_FILE.set(task, file.of(number));
    if (solved) {
      DeadlineWorkflow.arm(task, issues.awaitRating(number));
    }
  }

  /** Causes of failure that an earlier round named do not count once the problem is solved. */
  private static Evaluation evaluation(DelegateTask task) {
    Effect effect = Coded.of(Effect.class, EFFECT.from(task));
    return new Evaluation(
        effect,
        EFFECT_NOTE.from(task),
        effect.solved() ? null : String.join(",", JsonValues.texts(task, FAILURE_CAUSES)),
        LESSONS.from(task),
        SUGGESTIONS.given(task));
  }
}
