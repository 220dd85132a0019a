package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.DeadlineClock.RATING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.LAPSED;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.dismissed;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.notArchived;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.matter.Effect;
import center.coordination.matter.MatterSummary;
import center.coordination.matter.Satisfaction;
import center.coordination.matter.Urgency;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ends of 问题处理; its rounds and what a called process does have tests of their own. */
@ProcessTest
class IssueHandlingTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired IssueViews views;
  @Autowired JdbcClient database;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void report() {
    flow = work.issue("liaison-tech", reported());
    number = flow.getBusinessKey();
  }

  @Test
  void aSolvedProblemIsRatedAndClosed() {
    assertThat(number).isEqualTo("WT-2026-0001");
    assertThat(flow).isWaitingAt("userTask_identifyIssue");
    assertThat(matter().status()).isEqualTo("待识别");
    work.complete("coordinator2", flow, "userTask_identifyIssue", identified());
    assertThat(matter().status()).isEqualTo("处理中");
    IssueSteps.handle(work, number);
    assertThat(matter().status()).isEqualTo("待评估");
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));
    assertThat(matter().status()).isEqualTo("待评价");
    work.complete("liaison-tech", flow, "userTask_rateSolution", accepted());
    assertThat(matter().status()).isEqualTo("待归档");
    work.complete("coordinator1", flow, "userTask_updateLibrary", notArchived());

    assertThat(flow)
        .hasPassedInOrder(
            "startEvent_issueReported",
            "businessRuleTask_classifyIssue",
            "userTask_identifyIssue",
            "callActivity_solve",
            "callActivity_implement",
            "userTask_concludeImplementation",
            "userTask_evaluateSolution",
            "userTask_rateSolution",
            "userTask_updateLibrary",
            "endEvent_closed")
        .hasNotPassed("event_proposeArticle", "serviceTask_informRole")
        .isEnded();
    assertThat(matter().status()).isEqualTo("已办结");
    assertThat(matter().closed()).isEqualTo(TimeTravel.now());
  }

  @Test
  void aDismissedReportEndsAndTheReporterLearnsWhy() {
    work.complete("coordinator2", flow, "userTask_identifyIssue", dismissed());

    assertThat(flow)
        .hasPassed("endEvent_invalid", "serviceTask_notifyDismissal", "endEvent_dismissed")
        .hasNotPassed("callActivity_solve", "endEvent_closed")
        .isEnded();
    assertThat(matter().status()).isEqualTo("不成立");
    assertThat(matter().closed()).isEqualTo(TimeTravel.now());
    assertThat(facts.events(number, HANDLING)).containsExactly(STARTED, MET);
    assertThat(facts.mails(number, "liaison-tech"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("【WT-2026-0001】问题不成立：测试平台无法访问");
              assertThat(mail.body()).contains("与 WT-2026-0001 重复");
            });
    time.advanceBy(Duration.ofDays(3));
    assertThat(facts.events(number, HANDLING)).hasSize(2);
  }

  @Test
  void aProblemThatIsBasicallySolvedCountsAsSolved() {
    toEvaluation();

    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("basic"));

    assertThat(flow).isWaitingAt("userTask_rateSolution");
    assertThat(work.task(number, "userTask_rateSolution")).isAssignedTo("liaison-tech");
    assertThat(view().effect()).isEqualTo(Effect.BASIC);
  }

  @Test
  void aProblemThatNobodyRatesInAWeekCountsAsAccepted() {
    toEvaluation();
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));
    Instant due = facts.clock(number, RATING).dueAt();
    assertThat(due).isEqualTo(TimeTravel.now().plus(Duration.ofHours(168)));

    time.advanceTo(due.minus(SECOND));
    assertThat(flow).isWaitingAt("userTask_rateSolution");
    assertThat(facts.subjects(number, "liaison-tech")).contains("催办：测试平台无法访问");
    time.advanceTo(due.plus(SECOND));

    assertThat(flow)
        .hasPassed("event_ratingDue", "serviceTask_recordMissingRating")
        .isWaitingAt("userTask_updateLibrary");
    assertThat(matter().status()).isEqualTo("待归档");
    assertThat(view().satisfaction()).isEqualTo(Satisfaction.UNRATED);
    assertThat(facts.events(number, RATING)).doesNotContain(BREACHED).endsWith(LAPSED);
    work.complete("coordinator1", flow, "userTask_updateLibrary", notArchived());
    assertThat(flow).hasPassed("endEvent_closed").isEnded();
  }

  @Test
  void aSituationWithoutARuleIsRankedByItsHandler() {
    ProcessInstance other = work.issue("liaison-tech", reported("unlisted"));
    String unlisted = other.getBusinessKey();
    assertThat(facts.matter(unlisted).urgency()).isEqualTo(Urgency.GENERAL);

    work.complete(
        "coordinator1",
        other,
        "userTask_identifyIssue",
        identified("unlisted", "routine").with("levelReason", "不影响业务"));

    assertThat(facts.matter(unlisted).urgency()).isEqualTo(Urgency.ROUTINE);
    assertThat(views.find(unlisted)).get().extracting(IssueView::rule).isNull();
  }

  @Test
  void aSuggestionIsKeptForTheFlowThatTakesItUp() {
    toEvaluation();

    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));

    assertThat(suggestions()).isEqualTo(1);
    assertThat(
            database
                .sql(
                    "select count(*) from improvement_suggestion where matter_number = ?"
                        + " and suggestion = ? and author = ?")
                .params(number, "把证书到期日列入月度检查", "coordinator1")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoHasNothingToSuggestLeavesNoSuggestion() {
    toEvaluation();

    work.complete(
        "coordinator1",
        flow,
        "userTask_evaluateSolution",
        evaluated("full").without("suggestions"));

    assertThat(suggestions()).isZero();
  }

  private void toEvaluation() {
    work.complete("coordinator2", flow, "userTask_identifyIssue", identified());
    IssueSteps.handle(work, number);
  }

  private long suggestions() {
    return database.sql("select count(*) from improvement_suggestion").query(Long.class).single();
  }

  private IssueView view() {
    return views.find(number).orElseThrow();
  }

  private MatterSummary matter() {
    return facts.matter(number);
  }
}
