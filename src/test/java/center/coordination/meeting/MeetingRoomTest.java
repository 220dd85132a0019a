package center.coordination.meeting;

import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MeetingAnswers.roomBooked;

import center.coordination.engine.Refusal;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.DatabaseTest;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import center.coordination.testing.Together;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 预订会议室和设备: a room belongs to one meeting at a time. */
@ProcessTest
@DatabaseTest
class MeetingRoomTest {

  private static final String BOOK = "userTask_bookRoom";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired Refusals refusals;
  @Autowired RoomBookings bookings;
  @Autowired MeetingViews meetings;

  MeetingSteps steps;

  @BeforeEach
  void begin() {
    steps = new MeetingSteps(work, time);
  }

  @Test
  void aRoomThatSomebodyHasAtThatTimeIsRefusedByName() {
    String first = settled(participantsSettled());
    String second = settled(participantsSettled());
    work.complete("coordinator1", first, BOOK, roomBooked());

    refusals.of(
        "coordinator1", second, BOOK, "“会议室”一号会议室 在该时段已由 %s 预订，请另选".formatted(first), roomBooked());
  }

  @Test
  void oneMeetingMayBeginInTheRoomWhenTheOtherEnds() {
    String first = settled(participantsSettled());
    String second =
        settled(
            participantsSettled()
                .with("meetingStart", "2026-03-05T16:00:00+08:00")
                .with("meetingEnd", "2026-03-05T17:00:00+08:00"));
    work.complete("coordinator1", first, BOOK, roomBooked());

    work.complete("coordinator1", second, BOOK, roomBooked());

    Assertions.assertThat(bookings.count()).isEqualTo(2);
  }

  @Test
  void twoWhoBookAtTheSameMomentDoNotBothGetTheRoom() throws Exception {
    String first = settled(participantsSettled());
    String second = settled(participantsSettled());
    List<Task> tasks = List.of(work.task(first, BOOK), work.task(second, BOOK));

    List<Boolean> booked =
        Together.run(
            2,
            who -> {
              try {
                work.submit("coordinator1", tasks.get(who), roomBooked());
                return true;
              } catch (Refusal refused) {
                return false;
              }
            });

    Assertions.assertThat(booked).containsExactlyInAnyOrder(true, false);
    Assertions.assertThat(bookings.count()).isOne();
  }

  @Test
  void aRoomThatIsTooSmallIsRefused() {
    String number =
        settled(
            participantsSettled()
                .with(
                    "participantGroups",
                    List.of(
                        "coordination",
                        "information",
                        "optimization",
                        "liaison",
                        "requester",
                        "director")));

    int people = meetings.find(number).orElseThrow().people().size();
    Assertions.assertThat(people).isGreaterThan(12);
    refusals.of(
        "coordinator1",
        number,
        BOOK,
        "“会议室”一号会议室 只能容纳 12 人，参会人员有 %d 人".formatted(people),
        roomBooked());
  }

  @Test
  void noMoreDevicesAreLentThanThereAre() {
    for (String room : List.of("room-1", "room-2")) {
      work.complete("coordinator1", settled(participantsSettled()), BOOK, roomBooked(room));
    }
    String third = settled(participantsSettled());

    refusals.of("coordinator1", third, BOOK, "“设备”中的移动投影仪在该时段已全部借出", roomBooked("hall"));
  }

  @Test
  void aVideoMeetingNeedsALinkAndNoRoom() {
    String number = settled(participantsSettled().with("meetingMode", "video"));
    Answers elsewhere = Answers.of("roomOutcome", "elsewhere", "place", "线上");
    refusals.of("coordinator1", number, BOOK, "视频会议须填写“会议链接”", elsewhere);

    work.complete(
        "coordinator1",
        number,
        BOOK,
        elsewhere.with("meetingLink", "https://meeting.example.org/123"));

    Assertions.assertThat(meetings.find(number).orElseThrow().link())
        .isEqualTo("https://meeting.example.org/123");
    Assertions.assertThat(bookings.count()).isZero();
  }

  @Test
  void whoIsWantedAtTwoMeetingsIsNamedBeforeTheRoomIsBooked() {
    String first = settled(participantsSettled());
    String second = settled(participantsSettled().with("recorder", "coordinator3"));

    Assertions.assertThat(meetings.find(second).orElseThrow().conflicts())
        .hasSize(3)
        .allMatch(line -> line.contains("同一时间参加 " + first))
        .anyMatch(line -> line.startsWith("技术部"));
    Assertions.assertThat(facts.variables(work.task(second, BOOK)).get("caseFile").toString())
        .contains("conflicts");
  }

  private String settled(Answers people) {
    String number = steps.convene(convened()).getBusinessKey();
    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());
    work.complete("coordinator1", number, "userTask_settleParticipants", people);
    return number;
  }
}
