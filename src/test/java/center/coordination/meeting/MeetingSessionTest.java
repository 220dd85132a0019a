package center.coordination.meeting;

import static center.coordination.testing.Answers.row;
import static center.coordination.testing.MeetingAnswers.conducted;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.urgent;
import static center.coordination.testing.TimeTravel.at;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 召开会议: who came, what was talked about, and what has to wait. */
@ProcessTest
class MeetingSessionTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired Refusals refusals;
  @Autowired MeetingViews meetings;
  @Autowired Participants participants;
  @Autowired BacklogEntries backlog;

  MeetingSteps steps;
  ProcessInstance flow;
  String number;

  @BeforeEach
  void convene() {
    steps = new MeetingSteps(work, time);
    flow = steps.convene(urgent());
    number = flow.getBusinessKey();
    steps.settle(number);
    steps.invite(number);
  }

  @Test
  void theHostNotesWhoDidNotCome() {
    time.advanceTo(at("2026-03-05T14:00:00"));
    work.complete(
        "coordinator1",
        number,
        "userTask_openMeeting",
        Answers.of("absentees", List.of(invitation("requester1")), "absenceNote", "出差"));

    Assertions.assertThat(meetings.find(number).orElseThrow().people())
        .extracting(MeetingView.Person::attendance)
        .containsExactly("到会", "到会", "到会", "缺席", "到会");
    Assertions.assertThat(meetings.find(number).orElseThrow().absenceNote()).isEqualTo("出差");
  }

  @Test
  void eachTopicHasItsTimeAndResultAndTheRestWaitsForTheNextMeeting() {
    steps.open(number);
    time.advanceTo(at("2026-03-05T15:55:00"));
    work.complete(
        "coordinator1",
        number,
        "userTask_conductMeeting",
        conducted().with("heardParticipants", List.of(invitation("liaison-tech"))));

    MeetingView meeting = meetings.find(number).orElseThrow();
    Assertions.assertThat(meeting.actual()).isEqualTo("2026-03-05 14:05-15:50");
    Assertions.assertThat(meeting.topics())
        .extracting(MeetingView.TopicRow::minutesUsed, MeetingView.TopicRow::outcome)
        .containsExactly(Assertions.tuple(55, "形成结论"), Assertions.tuple(0, "未讨论，转下次会议"));
    Assertions.assertThat(backlog.findAll(org.springframework.data.domain.Sort.by("id")))
        .extracting(BacklogEntry::topic, BacklogEntry::kind)
        .containsExactly(
            Assertions.tuple("排期方案", BacklogKind.UNREACHED),
            Assertions.tuple("平台扩容", BacklogKind.PARKED));
    Assertions.assertThat(meeting.people().stream().filter(MeetingView.Person::spoke)).hasSize(1);
  }

  @Test
  void whatWaitsPlacesItselfOnTheNextMeetingOfTheSeries() {
    steps.open(number);
    steps.conduct(number);

    String next =
        steps
            .convene(
                convened()
                    .with("previousMeeting", number)
                    .with("meetingStart", "2026-03-12T14:00:00+08:00")
                    .with("meetingEnd", "2026-03-12T16:00:00+08:00"))
            .getBusinessKey();

    Assertions.assertThat(meetings.find(next).orElseThrow().carriedOver())
        .containsExactly(number + " 未讨论：排期方案", number + " 偏题事项：平台扩容");
    BacklogEntry unreached = backlog.findAll(org.springframework.data.domain.Sort.by("id")).get(0);
    String stranger =
        steps
            .convene(
                convened()
                    .with("meetingStart", "2026-03-12T14:00:00+08:00")
                    .with("meetingEnd", "2026-03-12T16:00:00+08:00"))
            .getBusinessKey();
    Assertions.assertThat(meetings.find(stranger).orElseThrow().carriedOver()).isEmpty();

    work.complete(
        "coordinator1",
        next,
        "userTask_settlePurpose",
        Answers.of(
            "purpose",
            "继续协调",
            "agendaRows",
            List.of(
                row(
                    "topic",
                    "排期方案",
                    "presenter",
                    "协调专员二",
                    "minutes",
                    50,
                    "source",
                    unreached.source()))));

    Assertions.assertThat(backlog.findAll(org.springframework.data.domain.Sort.by("id")))
        .extracting(BacklogEntry::takenBy)
        .containsExactly(next, null);
  }

  @Test
  void theHostDecidesWhenThePlannedTimeIsUsedUp() {
    steps.open(number);
    time.advanceTo(at("2026-03-05T15:59:59"));
    Assertions.assertThat(work.openTasks(number)).containsExactly("userTask_conductMeeting");
    time.advanceTo(at("2026-03-05T16:00:00"));
    assertThat(work.task(number, "userTask_decideOverrun")).isAssignedTo("coordinator1");

    refusals.of(
        "coordinator1",
        number,
        "userTask_decideOverrun",
        "“延长至”须晚于现在",
        Answers.of("overrunDecision", "extend", "newEnd", "2026-03-05T15:00:00+08:00"));
    work.complete(
        "coordinator1",
        number,
        "userTask_decideOverrun",
        Answers.of("overrunDecision", "extend", "newEnd", "2026-03-05T16:30:00+08:00"));

    assertThat(flow).hasPassed("endEvent_overrunDecided").isWaitingAt("userTask_conductMeeting");
    Assertions.assertThat(meetings.find(number).orElseThrow().period())
        .isEqualTo("2026-03-05 14:00-16:30");
  }

  @Test
  void theRestMayWaitWhenTheTimeIsUsedUp() {
    steps.open(number);
    time.advanceTo(at("2026-03-05T16:00:00"));

    work.complete(
        "coordinator1",
        number,
        "userTask_decideOverrun",
        Answers.of("overrunDecision", "carryOver"));

    assertThat(flow).hasPassed("endEvent_overrunDecided");
    Assertions.assertThat(work.openTasks(number)).containsExactly("userTask_conductMeeting");
  }

  private String invitation(String user) {
    return participants.findByMeetingNumberAndUserId(number, user).orElseThrow().id();
  }
}
