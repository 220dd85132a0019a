package center.coordination.meeting;

import static center.coordination.testing.Answers.row;
import static center.coordination.testing.MeetingAnswers.conducted;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MeetingAnswers.urgent;

import center.coordination.engine.Refusal;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings that are refused: one message that names row and field, and nothing changes. */
@ProcessTest
class RefusedMeetingTest {

  private static final String PURPOSE = "userTask_settlePurpose";
  private static final String PEOPLE = "userTask_settleParticipants";
  private static final String CONDUCT = "userTask_conductMeeting";

  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired Refusals refusals;
  @Autowired Meetings meetings;

  MeetingSteps steps;

  @BeforeEach
  void begin() {
    steps = new MeetingSteps(work, time);
  }

  @Test
  void aMeetingEndsAfterItBegins() {
    notConvened("会议的“结束”须晚于“开始”", convened().with("meetingEnd", "2026-03-05T14:00:00+08:00"));
  }

  @Test
  void aMeetingLiesAhead() {
    notConvened("会议的“开始”须晚于现在", convened().with("meetingStart", "2026-03-02T09:00:00+08:00"));
  }

  @Test
  void aMeetingIsNotAsLongAsAWeek() {
    notConvened("会议不能超过 7 天", convened().with("meetingEnd", "2026-04-05T14:00:00+08:00"));
  }

  @Test
  void onlyAnEarlierMeetingCanGoOn() {
    notConvened("“上次会议编号”HY-2026-0099 不存在", convened().with("previousMeeting", "HY-2026-0099"));
  }

  @Test
  void onlyACaseCanBeTheSubject() {
    notConvened("“相关案件编号”XT-2026-0099 不存在", convened().with("relatedCase", "XT-2026-0099"));
  }

  @Test
  void whatIsSkippedNeedsAReason() {
    notConvened("省略会前准备须填写“省略的理由”", urgent().without("skipReason"));
  }

  @Test
  void onlyWhatThePolicyNamesMayBeSkipped() {
    notConvened("请更正：“省略的准备事项”当前不需要填写；“省略的理由”当前不需要填写", withSkipped(convened()));
  }

  @Test
  void anAgendaHasNoTopicTwice() {
    String number = steps.convene(convened()).getBusinessKey();

    refusals.of(
        "coordinator1",
        number,
        PURPOSE,
        "“议程”第 2 行的“议题”与第 1 行重复",
        purposeSettled().with("agendaRows", List.of(topic("排期"), topic("排期"))));
    refusals.of(
        "coordinator1",
        number,
        PURPOSE,
        "“议程”至少要有一个议题",
        purposeSettled().with("agendaRows", List.of()));
  }

  @Test
  void peopleAreToldInTimeOrTheReasonIsGiven() {
    String number = atPeople("kickoff");
    Answers soon =
        participantsSettled()
            .with("meetingStart", "2026-03-04T14:00:00+08:00")
            .with("meetingEnd", "2026-03-04T16:00:00+08:00");

    refusals.of("coordinator1", number, PEOPLE, "项目启动会须提前 72 小时通知；时间不足的请填写“提前通知时间不足的理由”", soon);
    work.complete("coordinator1", number, PEOPLE, soon.with("shortNoticeReason", "项目须在本周启动"));
  }

  @Test
  void theDirectorBelongsToAQuarterlyMeeting() {
    String number = atPeople("review");
    Meeting meeting = meetings.findById(number).orElseThrow();
    meeting.apply(new MeetingPolicy("季度会", "director", 0, 24, 24, 24, true, ""));
    meetings.save(meeting);

    refusals.of("coordinator1", number, PEOPLE, "季度会的“参会人员”须包括中心主任", participantsSettled());
  }

  @Test
  void somebodyMustBeReachableForQuestions() {
    String number = atPeople("problem");

    refusals.of(
        "coordinator1",
        number,
        PEOPLE,
        "联系人的“电话”和“邮箱”至少填写一项",
        participantsSettled().with("contactPhone", "").with("contactMail", ""));
  }

  @Test
  void nobodyIsInvitedWhoIsNotHere() {
    String number = atPeople("problem");

    refusals.of(
        "coordinator1",
        number,
        PEOPLE,
        "请更正：“参会人员（有账号的）”的选项无效",
        participantsSettled().with("participants", List.of("nobody")));
  }

  @Test
  void oneAddressIsOnePerson() {
    String number = atPeople("problem");
    var supplier =
        row("name", "甲", "department", "供应商", "post", "经理", "mail", "supplier@example.org");

    refusals.of(
        "coordinator1",
        number,
        PEOPLE,
        "“外部参会人员”第 2 行的“邮箱”与第 1 行重复",
        participantsSettled().with("outsideRows", List.of(supplier, supplier)));
  }

  @Test
  void aTopicThatWasTalkedAboutHasAConclusion() {
    String number = inSession();

    refusals.of(
        "coordinator1",
        number,
        CONDUCT,
        "“议题”第 1 行“各项目测试需求”的“讨论要点和结论”必填",
        conducted()
            .with(
                "topicRows",
                List.of(row("topic", "各项目测试需求", "minutesUsed", 30, "outcome", "concluded"))));
  }

  @Test
  void aMeetingWasHeldBeforeNow() {
    String number = inSession();

    refusals.of("coordinator1", number, CONDUCT, "“实际结束”不能晚于现在", conducted());
    refusals.of(
        "coordinator1",
        number,
        CONDUCT,
        "“实际结束”须晚于“实际开始”",
        conducted().with("meetingActualEnd", "2026-03-05T14:00:00+08:00"));
  }

  private void notConvened(String message, Answers convening) {
    Assertions.assertThatThrownBy(() -> steps.convene(convening))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
    Assertions.assertThat(meetings.count()).isZero();
  }

  private static Answers withSkipped(Answers convening) {
    return convening.with("skippedItems", List.of("materials")).with("skipReason", "时间紧");
  }

  private static java.util.Map<String, Object> topic(String name) {
    return row("topic", name, "presenter", "协调专员一", "minutes", 30);
  }

  private String atPeople(String type) {
    String number = steps.convene(convened(type)).getBusinessKey();
    work.complete("coordinator1", number, PURPOSE, purposeSettled());
    return number;
  }

  private String inSession() {
    String number = steps.convene(urgent()).getBusinessKey();
    steps.settle(number);
    steps.invite(number);
    steps.open(number);
    return number;
  }
}
