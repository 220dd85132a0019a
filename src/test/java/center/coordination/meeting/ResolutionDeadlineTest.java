package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.EXTENDED;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.testing.MinutesAnswers.accepted;
import static center.coordination.testing.MinutesAnswers.carriedOut;
import static center.coordination.testing.MinutesAnswers.givenBack;
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
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 完成时间 of resolutions and 决议兑现率: the first until 03-10 18:00, the second until 03-12 18:00. */
@ProcessTest
class ResolutionDeadlineTest {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final String CARRY_OUT = "userTask_carryOutResolution";
  private static final String ACCEPT = "userTask_acceptResolution";
  private static final String FIRST = "JY-2026-0001";
  private static final String SECOND = "JY-2026-0002";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired TaskService tasks;
  @Autowired MinutesViews views;

  String number;

  @BeforeEach
  void issue() {
    MinutesSteps steps = new MinutesSteps(work, time);
    number = steps.held().getBusinessKey();
    steps.issue(number);
  }

  @Test
  void whoeverIsResponsibleIsRemindedAtThreeQuartersAndSupervisedAtTheEnd() {
    DeadlineView clock = facts.clock(FIRST, HANDLING);
    Duration limit = Duration.between(clock.startedAt(), at("2026-03-10T18:00:00"));
    assertThat(clock.remindAt())
        .isBetween(
            clock.startedAt().plus(limit.multipliedBy(3).dividedBy(4)).minus(MOMENT),
            clock.startedAt().plus(limit.multipliedBy(3).dividedBy(4)).plus(MOMENT));

    time.advanceTo(clock.remindAt().minus(MOMENT));
    assertThat(facts.events(FIRST, HANDLING)).doesNotContain(REMINDED);
    time.advanceTo(clock.remindAt());
    assertThat(facts.times(FIRST, HANDLING, REMINDED)).containsExactly(clock.remindAt());
    time.advanceBy(MOMENT);
    assertThat(facts.subjects(FIRST, "coordinator2")).contains("催办：公布测试平台排期表");

    time.advanceTo(clock.dueAt().minus(MOMENT));
    assertThat(work.openTasks(FIRST)).containsExactly(CARRY_OUT);
    time.advanceTo(clock.dueAt().plus(MOMENT));
    assertThat(facts.times(FIRST, HANDLING, BREACHED)).containsExactly(clock.dueAt());
    assertThat(work.openTasks(FIRST)).contains("userTask_superviseAsLead");
  }

  @Test
  void whileItWaitsForTheHostTheHostIsReminded() {
    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());

    time.advanceTo(facts.clock(FIRST, HANDLING).remindAt().plus(MOMENT));

    assertThat(facts.subjects(FIRST, "coordinator1")).contains("催办：公布测试平台排期表");
    assertThat(facts.subjects(FIRST, "coordinator2")).doesNotContain("催办：公布测试平台排期表");
  }

  @Test
  void anExtensionMovesTheResolutionItsTimersAndItsTask() {
    Instant newDue = at("2026-03-16T18:00:00");

    extendTo(newDue);

    assertThat(work.task(FIRST, CARRY_OUT)).hasDueDate(Date.from(newDue));
    assertThat(views.resolutions(number).get(0).dueAt()).isEqualTo(newDue);
    assertThat(views.find(number, 1).orElseThrow().resolutions().get(0).dueAt())
        .as("as it was agreed")
        .isEqualTo(at("2026-03-10T18:00:00"));
    assertThat(facts.matter(FIRST).planned()).isEqualTo(newDue);
    assertThat(facts.events(FIRST, HANDLING)).contains(EXTENDED);
    assertThat(String.valueOf(tasks.getVariable(work.task(FIRST, CARRY_OUT).getId(), "caseFile")))
        .contains("2026-03-16 18:00");
    time.advanceTo(at("2026-03-11T09:00:00"));
    assertThat(facts.events(FIRST, HANDLING)).doesNotContain(BREACHED);
    settle(FIRST, "coordinator2");
    assertThat(views.figures().overall().share()).isEqualTo("100%（1/1）");
  }

  @Test
  void theRateCountsWhatIsSettledAndWhatIsOverdue() {
    assertThat(views.figures().overall()).isEqualTo(new Kept(0, 0));
    settle(FIRST, "coordinator2");
    assertThat(views.figures().overall()).isEqualTo(new Kept(1, 1));

    time.advanceTo(at("2026-03-12T18:00:00"));
    assertThat(views.figures().overall()).isEqualTo(new Kept(1, 1));
    time.advanceBy(MOMENT);
    assertThat(views.figures().overall()).isEqualTo(new Kept(1, 2));
    assertThat(views.resolutions(number))
        .extracting(ResolutionView::late)
        .containsExactly(false, true);

    settle(SECOND, "liaison-tech");
    assertThat(views.figures().ofSeries(number).share()).isEqualTo("50%（1/2）");
    assertThat(views.figures().ofSeries("weekly").share()).isEqualTo("—");
  }

  @Test
  void aSlowHostMakesNothingLate() {
    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());
    time.advanceTo(at("2026-03-11T09:00:00"));
    assertThat(views.figures().overall()).isEqualTo(new Kept(0, 0));

    work.complete("coordinator1", FIRST, ACCEPT, accepted());

    assertThat(views.figures().overall()).isEqualTo(new Kept(1, 1));
  }

  @Test
  void whatWasReportedInTimeButHadToBeDoneAgainIsLate() {
    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());
    time.advanceTo(at("2026-03-11T09:00:00"));
    work.complete("coordinator1", FIRST, ACCEPT, givenBack());

    settle(FIRST, "coordinator2");

    assertThat(views.figures().overall()).isEqualTo(new Kept(0, 1));
    assertThat(views.resolutions(number).get(0).late()).isTrue();
  }

  private void settle(String resolution, String responsible) {
    work.complete(responsible, resolution, CARRY_OUT, carriedOut());
    work.complete("coordinator1", resolution, ACCEPT, accepted());
  }

  private void extendTo(Instant newDue) {
    work.start(
        "coordinator1",
        "deadline-extension",
        Answers.of(
            "extendedCaseNumber", FIRST, "newDueAt", newDue.toString(), "extensionReason", "等数据"));
    work.complete(
        "lead", FIRST, "userTask_decideExtension", Answers.of("extensionDecision", "approve"));
  }
}
