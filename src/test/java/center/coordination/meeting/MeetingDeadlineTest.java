package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.PREPARATION;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.moved;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会前准备 has until the planned beginning; people have a limit to answer. */
@ProcessTest
class MeetingDeadlineTest {

  private static final Instant START = at("2026-03-05T14:00:00");

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired MeetingViews meetings;

  MeetingSteps steps;
  String number;

  @BeforeEach
  void convene() {
    steps = new MeetingSteps(work, time);
    number = steps.convene(convened()).getBusinessKey();
  }

  @Test
  void whoDoesNotPrepareInTimeIsRemindedAndSupervised() {
    Instant begun = facts.clock(number, PREPARATION).startedAt();
    Instant remindAt = begun.plus(Duration.between(begun, START).multipliedBy(3).dividedBy(4));

    time.advanceTo(remindAt.minusSeconds(1));
    assertThat(facts.events(number, PREPARATION)).containsExactly(STARTED);
    time.advanceTo(remindAt.plusSeconds(1));
    assertThat(facts.events(number, PREPARATION)).containsExactly(STARTED, REMINDED);

    time.advanceTo(START.minusSeconds(1));
    assertThat(work.openTasks(number)).containsExactly("userTask_settlePurpose");
    time.advanceTo(START.plusSeconds(1));
    assertThat(facts.times(number, PREPARATION, BREACHED)).containsExactly(START);
    assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder("userTask_settlePurpose", "userTask_superviseAsLead");
  }

  @Test
  void aMeetingThatIsPreparedMayBeginLate() {
    steps.prepare(number);

    assertThat(facts.events(number, PREPARATION)).containsExactly(STARTED, MET);
    time.advanceTo(START.plusSeconds(600));
    assertThat(work.openTasks(number)).containsExactly("userTask_openMeeting");
  }

  @Test
  void theClockBeginsAgainWhenAPreparedMeetingIsMoved() {
    steps.prepare(number);

    work.start("coordinator1", "meeting-change", moved(number));

    assertThat(facts.clock(number, PREPARATION).dueAt()).isEqualTo(at("2026-03-06T14:00:00"));
    time.advanceTo(at("2026-03-06T14:00:01"));
    assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder("userTask_bookRoom", "userTask_superviseAsLead");
  }

  @Test
  void aMoveAfterTheTimeWasOverEndsTheSupervisionAndStartsAnotherClock() {
    time.advanceTo(START.plusSeconds(1));
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");

    work.start("coordinator1", "meeting-change", moved(number));

    assertThat(work.openTasks(number)).containsExactly("userTask_settlePurpose");
    time.advanceTo(at("2026-03-06T13:59:59"));
    assertThat(work.openTasks(number)).containsExactly("userTask_settlePurpose");
    time.advanceTo(at("2026-03-06T14:00:01"));
    assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder("userTask_settlePurpose", "userTask_superviseAsLead");
    assertThat(facts.times(number, PREPARATION, BREACHED))
        .containsExactly(START, at("2026-03-06T14:00:00"));
  }

  @Test
  void whoHasNotAnsweredIsRemindedHalfWayAndPassedOverAtTheLimit() {
    steps.settle(number);
    steps.invite(number);
    Instant dueAt = work.tasks(number, "userTask_replyInvitation").get(0).getDueDate().toInstant();
    Instant halfWay = dueAt.minus(Duration.ofHours(12));

    time.advanceTo(halfWay.minusSeconds(10));
    assertThat(facts.subjects(number, "requester1")).hasSize(1);
    time.advanceTo(halfWay.plusSeconds(10));
    assertThat(facts.subjects(number, "requester1")).hasSize(2);

    time.advanceTo(dueAt.minusSeconds(1));
    assertThat(work.tasks(number, "userTask_replyInvitation")).hasSize(3);
    time.advanceTo(dueAt.plusSeconds(1));
    assertThat(work.tasks(number, "userTask_replyInvitation")).isEmpty();
    assertThat(work.openTasks(number)).contains("userTask_confirmAttendance");
    assertThat(facts.bodies(number, "coordinator1")).last().asString().contains("项目经理一", "供应商代表");
    assertThat(meetings.find(number).orElseThrow().people())
        .extracting(MeetingView.Person::reply)
        .containsExactly("参加", "未答复", "未答复", "未答复", "未答复");
  }
}
