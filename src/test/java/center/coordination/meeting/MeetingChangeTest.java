package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.PREPARATION;
import static center.coordination.deadline.LedgerEvent.CANCELLED;
import static center.coordination.deadline.LedgerEvent.RESCHEDULED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.MeetingAnswers.cancelled;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.moved;
import static center.coordination.testing.MeetingAnswers.opened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.roomBooked;
import static center.coordination.testing.TimeTravel.at;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.Refusal;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会议变更: a meeting that has not begun is moved or cancelled. */
@ProcessTest
class MeetingChangeTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired MeetingViews meetings;
  @Autowired RoomBookings bookings;

  MeetingSteps steps;
  ProcessInstance flow;
  String number;

  @BeforeEach
  void convene() {
    steps = new MeetingSteps(work, time);
    flow = steps.convene(convened());
    number = flow.getBusinessKey();
  }

  @Test
  void aCancelledMeetingEndsFreesTheRoomAndTellsEverybody() {
    steps.settle(number);
    steps.invite(number);

    ProcessInstance change = work.start("coordinator1", "meeting-change", cancelled(number));

    assertThat(change).hasPassed("endEvent_meetingCancelled").isEnded();
    assertThat(flow).hasPassed("endEvent_cancelled").isEnded();
    Assertions.assertThat(work.openTasks(number)).isEmpty();
    Assertions.assertThat(bookings.findByMeetingNumber(number)).isEmpty();
    Assertions.assertThat(facts.matter(number).status()).isEqualTo("已取消");
    Assertions.assertThat(facts.events(number, PREPARATION)).containsExactly(STARTED, CANCELLED);
    Assertions.assertThat(facts.subjects(number, "requester1"))
        .containsExactly("会议通知：测试平台排期协调会", "会议取消：测试平台排期协调会");
    Assertions.assertThat(facts.bodies(number, "requester1").get(1)).contains("各方已书面达成一致");
  }

  @Test
  void aMeetingOfWhichNobodyWasToldYetIsCancelledQuietly() {
    work.start("coordinator1", "meeting-change", cancelled(number));

    assertThat(flow).hasPassed("endEvent_cancelled").isEnded();
    Assertions.assertThat(facts.mails(number, "coordinator1")).isEmpty();
  }

  @Test
  void aMovedMeetingKeepsWhatDoesNotDependOnItsTime() {
    steps.prepare(number);

    ProcessInstance change = work.start("coordinator1", "meeting-change", moved(number));

    assertThat(change).hasPassed("endEvent_meetingMoved").isEnded();
    Assertions.assertThat(bookings.findByMeetingNumber(number)).isEmpty();
    Assertions.assertThat(facts.subjects(number, "requester1"))
        .containsExactly("会议通知：测试平台排期协调会", "会议改期：测试平台排期协调会");
    Assertions.assertThat(work.openTasks(number)).containsExactly("userTask_bookRoom");
    Assertions.assertThat(facts.matter(number).planned()).isEqualTo(at("2026-03-06T14:00:00"));

    work.complete("coordinator1", number, "userTask_bookRoom", roomBooked("room-2"));
    time.advanceBy(Duration.ofSeconds(5));
    Assertions.assertThat(work.openTasks(number))
        .doesNotContain("userTask_prepareMaterials")
        .contains("userTask_checkEnvironment", "userTask_replyInvitation");
    Assertions.assertThat(facts.bodies(number, "requester1").get(2))
        .contains("会议时间：2026-03-06 14:00-16:00", "二号会议室");
  }

  @Test
  void whoIsDroppedAfterTheNoticeIsToldNotToCome() {
    steps.prepare(number);
    work.start("coordinator1", "meeting-change", moved(number));
    work.complete("coordinator1", number, "userTask_bookRoom", Answers.of("roomOutcome", "adjust"));

    work.complete(
        "coordinator1",
        number,
        "userTask_settleParticipants",
        participantsSettled()
            .with("meetingStart", "2026-03-06T14:00:00+08:00")
            .with("meetingEnd", "2026-03-06T16:00:00+08:00")
            .with("participants", List.of("liaison-tech")));

    Assertions.assertThat(facts.subjects(number, "requester1"))
        .last()
        .isEqualTo("不必参加会议：测试平台排期协调会");
    Assertions.assertThat(facts.subjects(number, "liaison-tech"))
        .last()
        .isEqualTo("会议改期：测试平台排期协调会");
  }

  @Test
  void theClockGoesWithTheMeeting() {
    steps.settle(number);
    Assertions.assertThat(facts.clock(number, PREPARATION).dueAt())
        .isEqualTo(at("2026-03-05T14:00:00"));

    work.start("coordinator1", "meeting-change", moved(number));

    Assertions.assertThat(facts.clock(number, PREPARATION).dueAt())
        .isEqualTo(at("2026-03-06T14:00:00"));
    Assertions.assertThat(facts.events(number, PREPARATION)).containsExactly(STARTED, RESCHEDULED);
    time.advanceTo(at("2026-03-06T13:59:59"));
    Assertions.assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsLead");
    time.advanceTo(at("2026-03-06T14:00:01"));
    Assertions.assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
  }

  @Test
  void aMeetingThatMovedBeforeItsPeopleWereSettledBeginsWithItsPurpose() {
    work.start("coordinator1", "meeting-change", moved(number));

    Assertions.assertThat(work.openTasks(number)).containsExactly("userTask_settlePurpose");
  }

  @Test
  void aMeetingThatHasBegunStaysWhereItIs() {
    steps.prepare(number);
    time.advanceTo(at("2026-03-05T14:00:00"));
    work.complete("coordinator1", number, "userTask_openMeeting", opened());

    refused("会议 HY-2026-0001 现在是“会议进行中”，不能改期或取消", number);
  }

  @Test
  void aMeetingThatDoesNotExistCannotBeChanged() {
    refused("“会议编号”HY-2026-0099 不存在", "HY-2026-0099");
  }

  @Test
  void aTimeThatIsOverIsRefused() {
    Assertions.assertThatThrownBy(
            () ->
                work.start(
                    "coordinator1",
                    "meeting-change",
                    moved(number)
                        .with("newStart", "2026-03-02T09:00:00+08:00")
                        .with("newEnd", "2026-03-02T11:00:00+08:00")))
        .isInstanceOf(Refusal.class)
        .hasMessage("会议的“开始”须晚于现在");
    Assertions.assertThatThrownBy(
            () ->
                work.start(
                    "coordinator1",
                    "meeting-change",
                    moved(number).with("newEnd", "2026-03-06T13:00:00+08:00")))
        .isInstanceOf(Refusal.class)
        .hasMessage("会议的“结束”须晚于“开始”");
    assertThat(flow).isWaitingAt("callActivity_prepareMeeting");
  }

  private void refused(String message, String changed) {
    Assertions.assertThatThrownBy(
            () -> work.start("coordinator1", "meeting-change", cancelled(changed)))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
  }
}
