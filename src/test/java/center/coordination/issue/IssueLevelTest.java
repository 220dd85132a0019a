package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.RECLASSIFIED;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.LedgerLine;
import center.coordination.matter.Urgency;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other levels for a problem that was reported as 重要: the time already used stays used. */
@ProcessTest
class IssueLevelTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;

  ProcessInstance flow;
  String number;
  Instant reportedAt;

  @BeforeEach
  void report() {
    flow = work.issue("liaison-tech", reported());
    number = flow.getBusinessKey();
    reportedAt = TimeTravel.now();
  }

  @Test
  void aHigherLevelAtIdentificationShortensTheLimitFromTheReportOn() {
    time.advanceBy(Duration.ofHours(2));

    identify("urgent");

    isDueAfter(4, "userTask_analyzeIssue");
    assertThat(facts.matter(number).urgency()).isEqualTo(Urgency.URGENT);
    LedgerLine change = change();
    assertThat(change.reason()).isEqualTo("重要 → 紧急：按实际影响");
    assertThat(change.actor()).isEqualTo("coordinator1");
    assertThat(change.happenedAt()).isEqualTo(TimeTravel.now());
    assertThat(change.oldDueAt()).isEqualTo(reportedAt.plus(Duration.ofHours(24)));
    assertThat(change.newDueAt()).isEqualTo(reportedAt.plus(Duration.ofHours(4)));
    breachesAfter(4);
  }

  @Test
  void aLowerLevelAtIdentificationPutsReminderAndExpiryOff() {
    time.advanceBy(Duration.ofHours(20));
    assertThat(facts.times(number, HANDLING, REMINDED)).hasSize(1);

    identify("general");

    isDueAfter(48, "userTask_analyzeIssue");
    time.advanceTo(reportedAt.plus(Duration.ofHours(36)).minus(SECOND));
    assertThat(facts.times(number, HANDLING, REMINDED)).hasSize(1);
    time.advanceTo(reportedAt.plus(Duration.ofHours(36)));
    assertThat(facts.times(number, HANDLING, REMINDED)).hasSize(2);
    breachesAfter(48);
  }

  @Test
  void aHigherLevelInTheAnalysisMovesTheTasksOfTheCalledFlow() {
    identify("important");
    time.advanceBy(Duration.ofHours(2));

    IssueSteps.analyze(work, number, "urgent");

    isDueAfter(4, "userTask_draftSolutions");
    assertThat(change().reason()).isEqualTo("重要 → 紧急：按调查结果");
    work.complete("coordinator1", number, "userTask_draftSolutions", drafted());
    assertThat(work.task(number, "userTask_communicateSolution"))
        .hasDueDate(Date.from(reportedAt.plus(Duration.ofHours(4))));
    breachesAfter(4);
  }

  @Test
  void aLowerLevelInTheAnalysisPutsTheExpiryOff() {
    identify("important");
    time.advanceBy(Duration.ofHours(10));

    IssueSteps.analyze(work, number, "routine");

    isDueAfter(168, "userTask_draftSolutions");
    breachesAfter(168);
  }

  @Test
  void aLimitThatIsAlreadyOverIsBreachedAndSupervisedAtOnce() {
    time.advanceBy(Duration.ofHours(5));

    identify("urgent");
    assertThat(facts.clock(number, HANDLING).dueAt())
        .isEqualTo(reportedAt.plus(Duration.ofHours(4)));
    time.tick();

    assertThat(facts.times(number, HANDLING, BREACHED))
        .containsExactly(reportedAt.plus(Duration.ofHours(4)));
    assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder("userTask_analyzeIssue", "userTask_superviseAsLead");
    time.advanceTo(reportedAt.plus(Duration.ofHours(6)));
    assertThat(work.openTasks(number)).contains("userTask_superviseAsDirector");
  }

  @Test
  void afterItsExpiryAnotherLevelMovesNoLimit() {
    time.advanceBy(Duration.ofHours(25));
    Instant due = reportedAt.plus(Duration.ofHours(24));

    identify("routine");

    isDueAfter(24, "userTask_analyzeIssue");
    assertThat(facts.matter(number).urgency()).isEqualTo(Urgency.ROUTINE);
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(due);
    assertThat(change().reason()).isEqualTo("重要 → 常规：按实际影响");
    assertThat(change().newDueAt()).isEqualTo(due);
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
  }

  @Test
  void anUnchangedLevelLeavesNoTraceInTheLedger() {
    identify("important");
    IssueSteps.analyze(work, number, "important");

    isDueAfter(24, "userTask_draftSolutions");
    assertThat(facts.events(number, HANDLING)).doesNotContain(RECLASSIFIED);
  }

  private void identify(String level) {
    work.complete(
        "coordinator1",
        number,
        "userTask_identifyIssue",
        identified("resourceConflict", level).with("levelReason", "按实际影响"));
  }

  /** Clock, plan, variables, timers and open task agree on a limit counted from the report. */
  private void isDueAfter(int hours, String openTask) {
    Instant due = reportedAt.plus(Duration.ofHours(hours));
    assertThat(facts.clock(number, HANDLING).startedAt()).isEqualTo(reportedAt);
    assertThat(facts.clock(number, HANDLING).dueAt()).isEqualTo(due);
    assertThat(facts.matter(number).planned()).isEqualTo(due);
    assertThat(runtime.getVariable(flow.getId(), "deadlineDueAt")).isEqualTo(Date.from(due));
    assertThat(work.task(number, openTask)).hasDueDate(Date.from(due));
    for (Job timer : timers("event_handlingDue")) {
      assertThat(timer.getDuedate()).isEqualTo(Date.from(due));
    }
    for (Job timer : timers("event_handlingReminderDue")) {
      assertThat(timer.getDuedate().toInstant())
          .isEqualTo(reportedAt.plus(Duration.ofHours(hours).multipliedBy(3).dividedBy(4)));
    }
  }

  private void breachesAfter(int hours) {
    Instant due = reportedAt.plus(Duration.ofHours(hours));
    time.advanceTo(due.minus(SECOND));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    time.advanceTo(due.plus(SECOND));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(due);
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
  }

  private LedgerLine change() {
    return facts.ledger(number, HANDLING).stream()
        .filter(line -> line.event() == RECLASSIFIED)
        .findFirst()
        .orElseThrow();
  }

  private List<Job> timers(String boundaryEvent) {
    return management
        .createJobQuery()
        .processInstanceId(flow.getId())
        .activityId(boundaryEvent)
        .list();
  }
}
