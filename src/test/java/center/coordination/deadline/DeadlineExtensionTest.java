package center.coordination.deadline;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.EXTENDED;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.HandlingAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 延期 of a handling clock of 24 hours that began on Monday at 10:00:02. */
@ProcessTest
class DeadlineExtensionTest {

  private static final String NEW_DUE = "2026-03-05T18:00:00";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired Refusals refusals;
  @Autowired TimeTravel time;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;

  ProcessInstance flow;
  String number;
  Instant oldDue;

  @BeforeEach
  void handle() {
    flow = work.request(application());
    number = flow.getBusinessKey();
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    oldDue = facts.clock(number, HANDLING).dueAt();
  }

  @Test
  void anApprovedExtensionMovesVariableTimersAndTasksTogether() {
    ProcessInstance extension = ask("coordinator1", NEW_DUE);
    assertThat(work.task(number, "userTask_decideExtension"))
        .hasCandidateGroup("coordination-lead")
        .hasDueDate(Date.from(oldDue));

    approve();

    assertThat(extension).hasPassed("endEvent_deadlineExtended").isEnded();
    Date newDue = Date.from(at(NEW_DUE));
    ProcessInstance called = work.called(flow, "request-coordination");
    assertThat(runtime.getVariable(flow.getId(), "deadlineDueAt")).isEqualTo(newDue);
    assertThat(runtime.getVariable(called.getId(), "deadlineDueAt")).isEqualTo(newDue);
    assertThat(timer("event_handlingDue").getDuedate()).isEqualTo(newDue);
    assertThat(timer("event_handlingReminderDue").getDuedate().toInstant())
        .isEqualTo(facts.clock(number, HANDLING).remindAt())
        .isAfter(oldDue);
    assertThat(work.task(number, "userTask_analyzeDemand")).hasDueDate(newDue);
    assertThat(facts.matter(number).planned()).isEqualTo(at(NEW_DUE));
  }

  @Test
  void anExtensionStandsInTheLedgerAndIsToldToWhoeverMustAct() {
    ask("coordinator2", NEW_DUE);
    approve();

    assertThat(facts.ledger(number, HANDLING))
        .filteredOn(line -> line.event() == EXTENDED)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.actor()).isEqualTo("lead");
              assertThat(line.reason()).isEqualTo("客户推迟了演示");
              assertThat(line.oldDueAt()).isEqualTo(oldDue);
              assertThat(line.newDueAt()).isEqualTo(at(NEW_DUE));
              assertThat(line.happenedAt()).isEqualTo(TimeTravel.now());
            });
    assertThat(facts.subjects(number, "coordinator1")).contains("延期已批准");
    assertThat(facts.subjects(number, "coordinator2")).contains("延期已批准");
  }

  @Test
  void afterAnExtensionOnlyTheNewTimeCounts() {
    ask("coordinator1", NEW_DUE);
    approve();

    time.advanceTo(at(NEW_DUE).minusSeconds(1));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsLead");

    time.advanceTo(at(NEW_DUE).plusSeconds(1));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(at(NEW_DUE));
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
  }

  @Test
  void remindersThatHaveBegunPauseUntilTheNewTimeComesNear() {
    time.advanceBy(Duration.ofHours(20));
    assertThat(facts.times(number, HANDLING, REMINDED)).hasSize(1);
    ask("coordinator1", NEW_DUE);
    approve();
    Instant remindAt = facts.clock(number, HANDLING).remindAt();

    time.advanceTo(remindAt.minusSeconds(1));
    assertThat(facts.times(number, HANDLING, REMINDED)).hasSize(1);
    time.advanceTo(remindAt);
    assertThat(facts.times(number, HANDLING, REMINDED)).hasSize(2).endsWith(remindAt);
  }

  @Test
  void tasksThatComeAfterAnExtensionAreDueAtTheNewTime() {
    ask("coordinator1", NEW_DUE);
    approve();

    work.complete("coordinator1", flow, "userTask_analyzeDemand", HandlingAnswers.analysis());

    assertThat(work.task(number, "userTask_draftPlan")).hasDueDate(Date.from(at(NEW_DUE)));
  }

  @Test
  void aRefusedExtensionChangesNothingAndIsTold() {
    ProcessInstance extension = ask("coordinator1", NEW_DUE);

    work.complete(
        "lead",
        number,
        "userTask_decideExtension",
        Answers.of("extensionDecision", "reject", "extensionDecisionReason", "客户不同意再等"));

    assertThat(extension).hasPassed("endEvent_extensionRefused").isEnded();
    assertThat(facts.clock(number, HANDLING).dueAt()).isEqualTo(oldDue);
    assertThat(timer("event_handlingDue").getDuedate()).isEqualTo(Date.from(oldDue));
    assertThat(facts.events(number, HANDLING)).doesNotContain(EXTENDED);
    assertThat(facts.subjects(number, "coordinator1")).contains("延期未获批准");
  }

  @Test
  void anExtensionMustBeAskedForBeforeExpiry() {
    time.advanceTo(oldDue);

    refuses("案件 %s 的处理时限已届满，不能再延期".formatted(number), () -> ask("coordinator1", NEW_DUE));
  }

  @Test
  void anExtensionMustBeApprovedBeforeExpiry() {
    ask("coordinator1", NEW_DUE);
    time.advanceTo(oldDue.plusSeconds(1));

    refuses("案件 %s 的处理时限已届满，不能再延期".formatted(number), this::approve);

    work.complete(
        "lead",
        number,
        "userTask_decideExtension",
        Answers.of("extensionDecision", "reject", "extensionDecisionReason", "已届满"));
    assertThat(facts.subjects(number, "coordinator1")).contains("延期未获批准");
  }

  @Test
  void anExtensionMustBeLaterThanTheTimeSoFar() {
    refuses("“延期至”须晚于原处理时限", () -> ask("coordinator1", "2026-03-03T09:00:00"));
    refuses("“延期至”须晚于原处理时限", () -> ask("coordinator1", "2026-03-03T10:00:02"));
  }

  @Test
  void onlyCoordinatorsMayAsk() {
    refuses("只有承办人或协调管理组人员可以申请延期", () -> ask("director", NEW_DUE));
    String before = facts.state(number);
    assertThatThrownBy(() -> ask("requester1", NEW_DUE)).isInstanceOf(AuthorizationException.class);
    assertThat(facts.state(number)).isEqualTo(before);
  }

  @Test
  void anUnknownCaseHasNoClock() {
    refuses(
        "案件 XT-2026-9999 没有在走的处理时限，不能延期",
        () -> work.start("coordinator1", "deadline-extension", answers("XT-2026-9999", NEW_DUE)));
  }

  @Test
  void aTimeWithoutItsOffsetIsRefusedByTheForm() {
    refuses(
        "请更正：“延期至（日期）”不是有效的日期",
        () ->
            work.start(
                "coordinator1",
                "deadline-extension",
                answers(number, NEW_DUE).with("newDueAt", "2026-03-05T18:00:00")));
  }

  private ProcessInstance ask(String user, String newDue) {
    return work.start(user, "deadline-extension", answers(number, newDue));
  }

  private static Answers answers(String number, String newDue) {
    return Answers.of(
        "extendedCaseNumber", number, "newDueAt", newDue + "+08:00", "extensionReason", "客户推迟了演示");
  }

  private void approve() {
    work.complete(
        "lead", number, "userTask_decideExtension", Answers.of("extensionDecision", "approve"));
  }

  private Job timer(String boundaryEvent) {
    List<Job> timers =
        management
            .createJobQuery()
            .processInstanceId(flow.getId())
            .activityId(boundaryEvent)
            .list();
    assertThat(timers).hasSize(1);
    return timers.get(0);
  }

  private void refuses(String message, ThrowingCallable action) {
    refusals.of(number, message, action);
  }
}
