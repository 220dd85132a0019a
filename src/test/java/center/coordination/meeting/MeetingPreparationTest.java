package center.coordination.meeting;

import static center.coordination.testing.MeetingAnswers.accepted;
import static center.coordination.testing.MeetingAnswers.attendanceConfirmed;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.environmentChecked;
import static center.coordination.testing.MeetingAnswers.materialsPrepared;
import static center.coordination.testing.MeetingAnswers.opened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MeetingAnswers.roomBooked;
import static center.coordination.testing.MeetingAnswers.urgent;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会前准备: the eight items of the manual's checklist, in their flow. */
@ProcessTest
class MeetingPreparationTest {

  private static final String TITLE = "测试平台排期协调会";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired MeetingViews meetings;

  MeetingSteps steps;

  @BeforeEach
  void begin() {
    steps = new MeetingSteps(work, time);
  }

  @Test
  void theWholeChecklistIsDoneBeforeTheMeetingCanBegin() {
    ProcessInstance flow = steps.convene(convened());
    String number = flow.getBusinessKey();
    Assertions.assertThat(number).isEqualTo("HY-2026-0001");
    assertThat(work.task(number, "userTask_settlePurpose")).isAssignedTo("coordinator1");

    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());
    work.complete("coordinator1", number, "userTask_settleParticipants", participantsSettled());
    work.complete("coordinator1", number, "userTask_bookRoom", roomBooked());
    time.advanceBy(Duration.ofSeconds(5));
    Assertions.assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder(
            "userTask_prepareMaterials",
            "userTask_checkEnvironment",
            "userTask_replyInvitation",
            "userTask_replyInvitation",
            "userTask_replyInvitation");
    work.complete("coordinator1", number, "userTask_prepareMaterials", materialsPrepared());
    work.complete("coordinator1", number, "userTask_checkEnvironment", environmentChecked());
    steps.acceptAll(number);
    Assertions.assertThat(states(number))
        .containsExactly("已完成", "已完成", "已完成", "已完成", "已完成", "未完成", "已完成", "已完成");

    work.complete("coordinator1", number, "userTask_confirmAttendance", attendanceConfirmed());

    Assertions.assertThat(states(number)).containsOnly("已完成");
    assertThat(flow).hasPassed("callActivity_prepareMeeting").isWaitingAt("userTask_openMeeting");
    assertThat(work.task(number, "userTask_openMeeting")).isAssignedTo("coordinator1");
  }

  @Test
  void theChecklistSaysWhoDidWhatAndWhen() {
    String number = steps.convene(convened()).getBusinessKey();

    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());

    MeetingView.Item purpose = meetings.find(number).orElseThrow().checklist().get(0);
    Assertions.assertThat(purpose.label()).isEqualTo("确定会议目的和议题");
    Assertions.assertThat(purpose.who()).isEqualTo("协调专员一");
    Assertions.assertThat(purpose.at()).isEqualTo(TimeTravel.now());
  }

  @Test
  void everybodyIsToldOnceWithTheAgenda() {
    String number = steps.convene(convened()).getBusinessKey();
    steps.settle(number);
    steps.invite(number);

    for (String person : List.of("coordinator1", "coordinator2", "liaison-tech", "requester1")) {
      Assertions.assertThat(facts.subjects(number, person)).containsExactly("会议通知：" + TITLE);
    }
    Assertions.assertThat(facts.bodies(number, "liaison-tech").get(0))
        .contains("会议时间：2026-03-05 14:00-16:00", "一号会议室", "1. 各项目测试需求 - 协调专员一 - 40 分钟");
  }

  @Test
  void oneInvitedPersonsAnswerDoesNotShowInTheFormOfTheNext() {
    String number = steps.convene(convened()).getBusinessKey();
    steps.settle(number);
    steps.invite(number);
    List<Task> asked = work.tasks(number, "userTask_replyInvitation");

    work.complete(
        asked.get(0).getAssignee(),
        asked.get(0),
        Answers.of("reply", "deputy", "deputyName", "测试组组长", "replyNote", "另有安排"));

    Assertions.assertThat(facts.variables(asked.get(1)))
        .doesNotContainKeys("reply", "deputyName", "replyNote");
    work.complete(asked.get(1).getAssignee(), asked.get(1), accepted());
    List<MeetingView.Person> people = meetings.find(number).orElseThrow().people();
    Assertions.assertThat(people).extracting(MeetingView.Person::deputy).containsOnlyOnce("测试组组长");
  }

  @Test
  void anUrgentMeetingTakesTheShortPath() {
    ProcessInstance flow = steps.convene(urgent());
    String number = flow.getBusinessKey();
    steps.settle(number);
    steps.invite(number);

    assertThat(flow).isWaitingAt("userTask_openMeeting");
    Assertions.assertThat(states(number))
        .containsExactly("已完成", "已完成", "已完成", "已省略", "已完成", "已省略", "已完成", "已省略");
    Assertions.assertThat(meetings.find(number).orElseThrow().checklist().get(3).note())
        .isEqualTo("平台今日停机，须立即商定");
    work.complete("coordinator1", number, "userTask_openMeeting", opened());
    assertThat(flow).isWaitingAt("userTask_conductMeeting");
  }

  @Test
  void whoeverSettlesAMeetingOfTheCalendarOrganizesIt() {
    ProcessInstance flow = work.start("director", "meeting-organization", convened());
    String number = flow.getBusinessKey();
    assertThat(work.task(number, "userTask_settlePurpose"))
        .isNotAssigned()
        .hasCandidateGroup("coordination");

    work.complete("coordinator3", number, "userTask_settlePurpose", purposeSettled());

    assertThat(work.task(number, "userTask_settleParticipants")).isAssignedTo("coordinator3");
    Assertions.assertThat(facts.matter(number).owner()).isEqualTo("coordinator3");
  }

  @Test
  void theOrganizerCanGoBackFromTheRoomsToPeopleAndTime() {
    String number = steps.convene(convened()).getBusinessKey();
    steps.settle(number);

    work.complete("coordinator1", number, "userTask_bookRoom", Answers.of("roomOutcome", "adjust"));
    work.complete(
        "coordinator1",
        number,
        "userTask_settleParticipants",
        participantsSettled().without("outsideRows"));

    Assertions.assertThat(meetings.find(number).orElseThrow().people()).hasSize(4);
    assertThat(work.task(number, "userTask_bookRoom")).isAssignedTo("coordinator1");
  }

  private List<String> states(String number) {
    return meetings.find(number).orElseThrow().checklist().stream()
        .map(MeetingView.Item::state)
        .toList();
  }
}
