package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.EXTENDED;
import static center.coordination.deadline.LedgerEvent.HANDED_OVER;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineView;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 处理时限 of a problem, from its report until its measures are done. */
@ProcessTest
class IssueDeadlineTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String REMINDER = "催办：测试平台无法访问";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired RuntimeService runtime;

  ProcessInstance flow;
  String number;

  @ParameterizedTest(name = "{0}: {1} hours")
  @CsvSource({"keyMilestone, 4", "resourceConflict, 24", "minorDispute, 48", "otherAffairs, 168"})
  void eachLevelHasItsLimitAndTheLadderToTheDirector(String situation, int hours) {
    report(situation);
    Duration limit = Duration.ofHours(hours);
    DeadlineView handling = facts.clock(number, HANDLING);
    Instant reportedAt = TimeTravel.now();
    assertThat(handling.startedAt()).isEqualTo(reportedAt);
    assertThat(handling.dueAt()).isEqualTo(reportedAt.plus(limit));
    assertThat(facts.matter(number).planned()).isEqualTo(handling.dueAt());
    assertThat(work.task(number, "userTask_identifyIssue")).hasDueDate(Date.from(handling.dueAt()));

    Instant threeQuarters = reportedAt.plus(limit.multipliedBy(3).dividedBy(4));
    time.advanceTo(threeQuarters.minus(SECOND));
    assertThat(facts.events(number, HANDLING)).containsExactly(STARTED);
    time.advanceTo(threeQuarters);
    assertThat(facts.times(number, HANDLING, REMINDED)).containsExactly(threeQuarters);

    time.advanceTo(handling.dueAt().minus(SECOND));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    assertThat(work.openTasks(number)).containsExactly("userTask_identifyIssue");
    time.advanceTo(handling.dueAt().plus(SECOND));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(handling.dueAt());
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
    assertThat(facts.subjects(number, "lead")).contains("已超时：测试平台无法访问");

    Instant halfOver = handling.dueAt().plus(limit.dividedBy(2));
    time.advanceTo(halfOver.minus(SECOND));
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsDirector");
    time.advanceTo(halfOver);
    assertThat(work.task(number, "userTask_superviseAsDirector")).hasCandidateGroup("director");
    assertThat(facts.subjects(number, "director")).containsExactly("提请督办：测试平台无法访问");
  }

  @Test
  void theTimeCountsFromTheReportHoweverLateItIsIdentified() {
    report("resourceConflict");
    Instant due = TimeTravel.now().plus(Duration.ofHours(24));
    time.advanceBy(Duration.ofHours(10));

    identify();

    assertThat(facts.clock(number, HANDLING).dueAt()).isEqualTo(due);
    assertThat(work.task(number, "userTask_analyzeIssue")).hasDueDate(Date.from(due));
    time.advanceTo(due.plus(SECOND));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(due);
  }

  @Test
  void theLimitEndsWithTheMeasuresAndNotWithTheEvaluation() {
    report("resourceConflict");
    identify();
    IssueSteps.handle(work, number);

    time.advanceBy(Duration.ofDays(3));

    assertThat(facts.events(number, HANDLING)).containsExactly(STARTED, HANDED_OVER, MET);
    assertThat(work.openTasks(number)).containsExactly("userTask_evaluateSolution");
  }

  @Test
  void handlingThatIsLateEndsItsSupervision() {
    report("resourceConflict");
    identify();
    time.advanceBy(Duration.ofHours(37));
    assertThat(work.openTasks(number))
        .contains("userTask_superviseAsLead", "userTask_superviseAsDirector");

    IssueSteps.handle(work, number);

    assertThat(facts.events(number, HANDLING)).endsWith(MET_LATE);
    assertThat(work.openTasks(number)).containsExactly("userTask_evaluateSolution");
    assertThat(work.running("escalation", number)).isEmpty();
  }

  @Test
  void beforeIdentificationAllCoordinatorsAreReminded() {
    report("resourceConflict");

    time.advanceBy(Duration.ofHours(18));

    assertThat(facts.subjects(number, "coordinator1")).contains(REMINDER);
    assertThat(facts.subjects(number, "coordinator2")).contains(REMINDER);
  }

  @Test
  void afterIdentificationOnlyTheHandlerIsReminded() {
    report("resourceConflict");
    identify();

    time.advanceBy(Duration.ofHours(18));

    assertThat(facts.subjects(number, "coordinator1")).contains(REMINDER);
    assertThat(facts.subjects(number, "coordinator2")).isEmpty();
    assertThat(facts.clock(number, HANDLING).responsible()).isEqualTo("coordinator1");
    assertThat(facts.ledger(number, HANDLING))
        .filteredOn(line -> line.event() == HANDED_OVER)
        .singleElement()
        .satisfies(line -> assertThat(line.actor()).isEqualTo("coordinator2"));
  }

  @Test
  void anExtensionMovesTheTasksOfTheCalledFlowsToo() {
    report("resourceConflict");
    identify();
    Instant newDue = at("2026-03-05T18:00:00");

    extendTo(newDue);

    ProcessInstance called = work.called(flow, "issue-solution");
    assertThat(work.task(number, "userTask_analyzeIssue")).hasDueDate(Date.from(newDue));
    assertThat(runtime.getVariable(flow.getId(), "deadlineDueAt")).isEqualTo(Date.from(newDue));
    assertThat(runtime.getVariable(called.getId(), "deadlineDueAt")).isEqualTo(Date.from(newDue));
    assertThat(facts.matter(number).planned()).isEqualTo(newDue);
    assertThat(facts.events(number, HANDLING)).contains(EXTENDED);
    IssueSteps.solve(work, number);
    IssueSteps.implement(work, number);
    assertThat(work.task(number, "userTask_concludeImplementation")).hasDueDate(Date.from(newDue));
    time.advanceTo(newDue.minus(SECOND));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    time.advanceTo(newDue.plus(SECOND));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(newDue);
  }

  private void report(String situation) {
    flow = work.issue("liaison-tech", reported(situation));
    number = flow.getBusinessKey();
  }

  private void identify() {
    work.complete("coordinator2", number, "userTask_identifyIssue", identified());
  }

  private void extendTo(Instant newDue) {
    work.start(
        "coordinator1",
        "deadline-extension",
        Answers.of(
            "extendedCaseNumber",
            number,
            "newDueAt",
            newDue.toString(),
            "extensionReason",
            "等新证书"));
    work.complete(
        "lead", number, "userTask_decideExtension", Answers.of("extensionDecision", "approve"));
  }
}
