package center.coordination.escalation;

import static center.coordination.deadline.DeadlineClock.RESPONSE;
import static center.coordination.deadline.DeadlineClock.SIGNATURE;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.deadline.LedgerEvent.SUPERVISED;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.directorMeasure;
import static center.coordination.testing.RequestAnswers.leadMeasure;
import static center.coordination.testing.RequestAnswers.onBehalf;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 催办督办 of a request that nobody answers. */
@ProcessTest
class EscalationTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final List<String> COORDINATORS =
      List.of("coordinator1", "coordinator2", "coordinator3", "lead");

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired DeadlineService deadlines;
  @Autowired EscalationWorkflow escalations;
  @Autowired RuntimeService runtime;

  ProcessInstance flow;
  String number;
  DeadlineView response;

  @BeforeEach
  void request() {
    // By word of mouth, so that no signature is asked for and reminded of beside it.
    flow = work.request("coordinator1", onBehalf("onsite"));
    number = flow.getBusinessKey();
    response = facts.clock(number, RESPONSE);
  }

  @Test
  void theResponseIsDueADayAfterSubmission() {
    assertThat(response.startedAt()).isEqualTo(TimeTravel.now());
    assertThat(response.dueAt()).isEqualTo(TimeTravel.now().plus(Duration.ofHours(24)));
    assertThat(work.task(number, "userTask_assessRequest").getDueDate())
        .isEqualTo(Date.from(response.dueAt()));
  }

  @Test
  void oneSecondBeforeThreeQuartersNobodyIsReminded() {
    Instant threeQuarters = response.startedAt().plus(Duration.ofHours(18));

    time.advanceTo(threeQuarters.minus(SECOND));
    assertThat(facts.events(number, RESPONSE)).containsExactly(STARTED);
    assertThat(facts.subjects(number, "coordinator1")).isEmpty();

    time.advanceTo(threeQuarters);
    assertThat(facts.times(number, RESPONSE, REMINDED)).containsExactly(threeQuarters);
    for (String coordinator : COORDINATORS) {
      assertThat(facts.subjects(number, coordinator)).containsExactly("催办：联合调试的场地安排");
    }
  }

  @Test
  void oneSecondBeforeExpiryNothingOfABreachIsSeen() {
    time.advanceTo(response.dueAt().minus(SECOND));

    assertThat(facts.events(number, RESPONSE)).doesNotContain(BREACHED);
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsLead");
    assertThat(facts.subjects(number, "lead")).doesNotContain("已超时：联合调试的场地安排");
  }

  @Test
  void oneSecondAfterExpiryTheBreachIsNotedAtItsDueTimeAndTheLeadSupervises() {
    time.advanceTo(response.dueAt().plus(SECOND));

    breachIsNotedAndSupervised();
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsDirector");
  }

  @Test
  void aServerThatWasDownOverTheDeadlineCatchesUp() {
    time.advanceWithServerDown(response.dueAt().plus(Duration.ofHours(5)));

    breachIsNotedAndSupervised();
    assertThat(facts.events(number, RESPONSE)).contains(REMINDED);
  }

  @Test
  void aServerThatWasDownForDaysAsksTheDirectorTooAndRemindsOnce() {
    time.advanceWithServerDown(at("2026-03-05T15:00:00"));

    breachIsNotedAndSupervised();
    assertThat(work.task(number, "userTask_superviseAsDirector")).hasCandidateGroup("director");
    assertThat(facts.times(number, RESPONSE, REMINDED)).containsExactly(at("2026-03-05T15:00:00"));
  }

  @Test
  void remindersComeEachWorkingMorningUntilTheAnswer() {
    time.advanceTo(at("2026-03-09T12:00:00"));

    assertThat(facts.times(number, RESPONSE, REMINDED))
        .containsExactly(
            at("2026-03-03T04:00:01"),
            at("2026-03-04T09:00:00"),
            at("2026-03-05T09:00:00"),
            at("2026-03-06T09:00:00"),
            at("2026-03-09T09:00:00"));

    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    time.advanceBy(Duration.ofDays(3));
    assertThat(facts.times(number, RESPONSE, REMINDED)).hasSize(5);
  }

  @Test
  void theDirectorIsAskedAtOneAndAHalfTimesTheLimit() {
    Instant halfOver = response.startedAt().plus(Duration.ofHours(36));

    time.advanceTo(halfOver.minus(SECOND));
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsDirector");
    assertThat(facts.subjects(number, "director")).isEmpty();

    time.advanceTo(halfOver);
    assertThat(work.task(number, "userTask_superviseAsDirector")).hasCandidateGroup("director");
    assertThat(facts.subjects(number, "director")).containsExactly("提请督办：联合调试的场地安排");
  }

  @Test
  void bothSuperiorsMeasuresReachTheCoordinatorsAndTheLedger() {
    time.advanceBy(Duration.ofHours(37));
    ProcessInstance supervision = supervision();

    work.complete("lead", number, "userTask_superviseAsLead", leadMeasure());
    assertThat(supervision).hasPassed("endEvent_leadSupervised").isNotEnded();
    work.complete("director", number, "userTask_superviseAsDirector", directorMeasure());

    assertThat(supervision).hasPassed("endEvent_directorSupervised").isEnded();
    assertThat(facts.ledger(number, RESPONSE))
        .filteredOn(line -> line.event() == SUPERVISED)
        .extracting(line -> line.actor() + "：" + line.reason())
        .containsExactly("lead：今日下班前答复申请人。", "director：改由协调专员二办理。");
    assertThat(facts.mails(number, "coordinator3"))
        .last()
        .satisfies(mail -> assertThat(mail.body()).contains("改由协调专员二办理。"));
  }

  @Test
  void aClockWithoutARungForTheDirectorIsSupervisedByTheLeadAlone() {
    Instant now = TimeTravel.now();
    DeadlineView signature =
        deadlines.startUntil(number, SIGNATURE, "coordinator1", now, now.plus(Duration.ofHours(4)));
    time.advanceTo(signature.dueAt());

    escalations.deadlineExpired(signature.id(), "联合调试的场地安排");
    time.advanceBy(Duration.ofHours(12));

    ProcessInstance supervision = supervision();
    assertThat(facts.times(number, SIGNATURE, BREACHED)).containsExactly(signature.dueAt());
    assertThat(work.openTasks(number))
        .contains("userTask_superviseAsLead")
        .doesNotContain("userTask_superviseAsDirector");
    assertThat(facts.subjects(number, "director")).isEmpty();

    work.complete("lead", number, "userTask_superviseAsLead", leadMeasure());
    assertThat(supervision).hasPassed("endEvent_leadSupervised").isEnded();
  }

  @Test
  void anAnswerEndsRemindingAndSupervising() {
    time.advanceBy(Duration.ofHours(37));
    ProcessInstance supervision = supervision();
    assertThat(work.running("escalation", number)).hasSize(2);

    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());

    assertThat(supervision).hasPassed("endEvent_escalationSettled").isEnded();
    assertThat(work.running("escalation", number)).isEmpty();
    assertThat(work.openTasks(number))
        .doesNotContain("userTask_superviseAsLead", "userTask_superviseAsDirector");
    assertThat(facts.events(number, RESPONSE)).endsWith(MET_LATE);
  }

  @Test
  void anAnswerInTimeLeavesTheSuperiorsAlone() {
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());

    time.advanceTo(response.dueAt().plus(SECOND));

    assertThat(facts.events(number, RESPONSE)).doesNotContain(REMINDED, BREACHED);
  }

  private void breachIsNotedAndSupervised() {
    assertThat(facts.times(number, RESPONSE, BREACHED)).containsExactly(response.dueAt());
    assertThat(facts.clock(number, RESPONSE).breached()).isTrue();
    assertThat(work.task(number, "userTask_superviseAsLead"))
        .hasCandidateGroup("coordination-lead");
    for (String coordinator : COORDINATORS) {
      assertThat(facts.subjects(number, coordinator)).contains("已超时：联合调试的场地安排");
    }
    assertThat(flow).isWaitingAt("userTask_assessRequest");
  }

  private ProcessInstance supervision() {
    return work.running("escalation", number).stream()
        .filter(
            escalation ->
                !runtime.getActiveActivityIds(escalation.getId()).contains("event_nextReminderDue"))
        .findFirst()
        .orElseThrow();
  }
}
