package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.HANDED_OVER;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.IssueAnswers.adjusting;
import static center.coordination.testing.IssueAnswers.communicated;
import static center.coordination.testing.IssueAnswers.concluded;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineView;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 调整方案 while measures are implemented: back to the drafts, in the same round. */
@ProcessTest
class IssueAdjustmentTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired IssueViews views;
  @Autowired RuntimeService runtime;

  ProcessInstance flow;
  String number;

  @Test
  void anAdjustedSolutionIsApprovedByTheLevelThatTheAnalysisFound() {
    implement("majorComplaint", "urgent", "important");
    assertThat(work.task(number, "userTask_concludeImplementation").getPriority()).isEqualTo(70);
    work.complete("coordinator1", number, "userTask_concludeImplementation", adjusting());

    work.complete("coordinator1", number, "userTask_draftSolutions", drafted());

    assertThat(work.openTasks(number)).containsExactly("userTask_communicateSolution");
  }

  @Test
  void anAdjustmentGoesBackToTheDraftsUnderTheSameClock() {
    implement("resourceConflict", "important", "important");
    DeadlineView before = facts.clock(number, HANDLING);

    work.complete("coordinator1", number, "userTask_concludeImplementation", adjusting());

    assertThat(work.openTasks(number)).containsExactly("userTask_draftSolutions");
    assertThat(flow).isWaitingAt("callActivity_solve");
    assertThat(facts.clock(number, HANDLING)).isEqualTo(before);
    assertThat(facts.events(number, HANDLING)).containsExactly(STARTED, HANDED_OVER);
    assertThat(work.task(number, "userTask_draftSolutions")).hasDueDate(Date.from(before.dueAt()));
    assertThat(views.find(number)).get().extracting(IssueView::round).isEqualTo(1);
  }

  @Test
  void anAdjustedPlanAddsMeasuresToTheFinishedOnes() {
    implement("resourceConflict", "important", "important");
    work.complete("coordinator1", number, "userTask_concludeImplementation", adjusting());
    work.complete(
        "coordinator1",
        number,
        "userTask_draftSolutions",
        drafted().with("measureRows", List.of(measure("改用备用平台"))));
    work.complete("coordinator1", number, "userTask_communicateSolution", communicated());
    assertThat(work.tasks(number, "userTask_implementMeasure")).hasSize(1);
    IssueSteps.implement(work, number);

    assertThat(facts.matter(number).remark()).isEqualTo("措施完成 1/1");
    assertThat(runtime.getVariable(flow.getId(), "caseFile").toString())
        .contains("申请新证书", "安装证书并验证", "改用备用平台");
    work.complete("coordinator1", number, "userTask_concludeImplementation", concluded());
    assertThat(flow).isWaitingAt("userTask_evaluateSolution");
  }

  private void implement(String situation, String identified, String analyzed) {
    flow = IssueSteps.identify(work, situation, identified);
    number = flow.getBusinessKey();
    IssueSteps.analyze(work, number, analyzed);
    IssueSteps.agree(work, number);
    IssueSteps.implement(work, number);
  }

  private static Map<String, Object> measure(String measure) {
    return Answers.row(
        "measure", measure, "responsible", "coordinator2", "due", in(Duration.ofHours(2)));
  }
}
