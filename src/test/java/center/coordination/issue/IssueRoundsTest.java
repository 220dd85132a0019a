package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.HANDED_OVER;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.advised;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.objected;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineView;
import center.coordination.matter.MatterSummary;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rounds of 问题处理: each with a clock, a progress and an analysis of its own. */
@ProcessTest
class IssueRoundsTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired IssueViews views;
  @Autowired RuntimeService runtime;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void handleOnce() {
    flow = work.issue("liaison-tech", reported());
    number = flow.getBusinessKey();
    work.complete("coordinator2", flow, "userTask_identifyIssue", identified());
    IssueSteps.handle(work, number);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"partial, 部分解决", "none, 未解决"})
  void whatIsNotSolvedIsAnalyzedAgain(String effect, String words) {
    assertThat(facts.matter(number).progress()).isEqualTo(100);

    unsolved(effect);

    assertThat(flow).hasPassed("serviceTask_startNextRound").isWaitingAt("callActivity_solve");
    assertThat(work.openTasks(number)).containsExactly("userTask_analyzeIssue");
    assertThat(work.task(number, "userTask_analyzeIssue")).isAssignedTo("coordinator1");
    MatterSummary matter = facts.matter(number);
    assertThat(matter.status()).isEqualTo("处理中");
    assertThat(matter.progress()).isZero();
    assertThat(matter.remark()).isEqualTo("第 2 轮处理");
    assertThat(views.find(number)).get().extracting(IssueView::round).isEqualTo(2);
    assertThat(caseFile())
        .contains("\"round\":\"第 2 轮\"", "\"lastEffect\":\"%s（准备不足、跟进不够）\"".formatted(words))
        .contains("\"lastEffectNote\":\"已观察半天\"");
    assertThat(facts.subjects(number, "coordinator1")).endsWith("继续处理：测试平台无法访问");
    assertThat(facts.subjects(number, "lead")).doesNotContain("请会商问题：测试平台无法访问");
  }

  @Test
  void aReporterWhoDoesNotAcceptTheResultBeginsAnotherRound() {
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));

    work.complete("liaison-tech", flow, "userTask_rateSolution", objected());

    assertThat(work.openTasks(number)).containsExactly("userTask_analyzeIssue");
    assertThat(facts.matter(number).status()).isEqualTo("处理中");
    assertThat(facts.matter(number).remark()).isEqualTo("第 2 轮处理");
    assertThat(caseFile()).contains("\"lastEffect\":\"报告人不认可\"", "\"lastEffectNote\":\"下午又登录不了\"");
  }

  @Test
  void eachRoundHasAClockOfItsOwn() {
    time.advanceBy(Duration.ofHours(30));
    unsolved("none");

    DeadlineView second = facts.clock(number, HANDLING);
    assertThat(facts.events(number, HANDLING)).containsExactly(STARTED, HANDED_OVER, MET, STARTED);
    assertThat(second.startedAt()).isEqualTo(TimeTravel.now());
    assertThat(second.dueAt()).isEqualTo(TimeTravel.now().plus(Duration.ofHours(24)));
    assertThat(second.responsible()).isEqualTo("coordinator1");
    assertThat(facts.matter(number).planned()).isEqualTo(second.dueAt());
    assertThat(work.task(number, "userTask_analyzeIssue")).hasDueDate(Date.from(second.dueAt()));

    time.advanceTo(second.dueAt().minus(SECOND));
    assertThat(facts.times(number, HANDLING, REMINDED)).containsExactly(second.remindAt());
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    time.advanceTo(second.dueAt().plus(SECOND));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(second.dueAt());

    IssueSteps.handle(work, number);
    assertThat(facts.events(number, HANDLING)).endsWith(MET_LATE);
    assertThat(work.openTasks(number)).containsExactly("userTask_evaluateSolution");
  }

  @Test
  void aProblemThatTheSecondRoundSolvesIsRatedAsUsual() {
    unsolved("partial");
    IssueSteps.handle(work, number);
    assertThat(facts.matter(number).progress()).isEqualTo(100);

    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));
    work.complete("liaison-tech", flow, "userTask_rateSolution", accepted());

    assertThat(flow).isWaitingAt("userTask_updateLibrary");
    assertThat(views.find(number)).get().extracting(IssueView::round).isEqualTo(2);
  }

  @Test
  void fromTheThirdRoundOnTheLeadTakesPart() {
    unsolved("none");
    assertThat(work.openTasks(number)).doesNotContain("userTask_adviseIssue");
    IssueSteps.handle(work, number);
    unsolved("partial");

    assertThat(work.openTasks(number)).containsExactly("userTask_adviseIssue");
    assertThat(work.task(number, "userTask_adviseIssue"))
        .hasCandidateGroup("coordination-lead")
        .hasDueDate(Date.from(facts.clock(number, HANDLING).dueAt()));
    assertThat(facts.subjects(number, "lead")).endsWith("请会商问题：测试平台无法访问");
    assertThat(facts.matter(number).remark()).isEqualTo("第 3 轮处理");

    work.complete("lead", number, "userTask_adviseIssue", advised());
    assertThat(caseFile()).contains("\"leadAdvice\":\"先恢复备用平台，再查根本原因\\n协调的资源：请运维单位派人驻场\"");
    IssueSteps.handle(work, number);
    unsolved("none");
    assertThat(work.openTasks(number)).containsExactly("userTask_adviseIssue");
    assertThat(caseFile()).contains("\"round\":\"第 4 轮\"").doesNotContain("leadAdvice");
  }

  @Test
  void whoAdvisesSeesWhatTheLastRoundFoundAndDid() {
    unsolved("none");
    IssueSteps.handle(work, number);
    unsolved("partial");

    assertThat(caseFile())
        .contains("人员因素｜责任不清：值班表没有负责人")
        .contains("\"solution\":\"更换证书\"")
        .contains("已完成并验证");
  }

  private void unsolved(String effect) {
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated(effect));
  }

  /** As the form of the called flow shows it. */
  private String caseFile() {
    ProcessInstance called = work.called(flow, "issue-solution");
    return runtime.getVariable(called.getId(), "caseFile").toString();
  }
}
