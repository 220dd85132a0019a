package center.coordination.meeting;

import static center.coordination.meeting.Gathering.COORDINATOR;
import static center.coordination.meeting.Gathering.GUEST;
import static center.coordination.meeting.Gathering.NEWCOMER;
import static center.coordination.meeting.Gathering.REQUESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.engine.Refusal;
import center.coordination.notification.NotificationService;
import center.coordination.notification.OutboxLine;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import center.coordination.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 会议通知, answers and changes, beside the flow. */
@ProcessTest
@Import(Gathering.class)
class InvitationTest {

  private static final ReplyNote ACCEPTED = new ReplyNote(Reply.ACCEPT, null, null);

  @Autowired Gathering gathering;
  @Autowired InvitationService invitations;
  @Autowired NotificationService notifications;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired JdbcClient database;

  @Test
  void theNoticeHasTheLinesOfTheManual() {
    String number = gathering.prepare(COORDINATOR, GUEST);

    invitations.invite(number);

    OutboxLine mail = facts.mails(number, "coordinator1").get(0);
    assertThat(mail.subject()).isEqualTo("【%s】会议通知：联合调试协调会".formatted(number));
    assertThat(mail.body())
        .isEqualTo(
            """
            协调专员一：

            会议通知

            会议主题：联合调试协调会
            会议时间：2026-03-04 09:00-11:00
            会议地点：二号会议室
            会议方式：□ 现场会议 □ 视频会议 ☑ 混合会议
            会议链接：https://meet.example/room?a=1&b=2

            参会人员：
            - 协调专员一 - 业务协调中心 - 协调专员
            - 外部专家 - 设计院 - 工程师

            会议议程：
            1. 接口方案 - 技术部 - 30 分钟
            2. 进度安排 - 协调专员一 - 20 分钟

            会前准备：
            - 带上接口文档
            - 准备进度表

            联系人：协调专员一 - 010-88880000 - coordinator1@coordination.example

            请在 2026-03-03 10:00 前到任务中心答复是否参加。

            业务协调中心
            """);
    assertThat(gathering.meeting(number).checklist().get(CheckItem.NOTICE).state())
        .isEqualTo(CheckState.DONE);
  }

  @Test
  void whoHasNoTaskCentreAnswersByALinkOfHisOwn() {
    String number = gathering.prepare(COORDINATOR, REQUESTER, NEWCOMER, GUEST);

    Asked asked = invitations.invite(number);

    assertThat(asked.invitees()).containsExactly("coordinator1", "requester1");
    String newcomer = gathering.token(number, NEWCOMER.mail());
    String guest = gathering.token(number, GUEST.mail());
    assertThat(guest).hasSize(22).isNotEqualTo(newcomer);
    assertThat(links()).isEqualTo(2);
    assertThat(invitations.find(newcomer).orElseThrow().name()).isEqualTo("新入职人员一");
    assertThat(database.sql("select token_hash from meeting_participant").query().listOfRows())
        .asString()
        .doesNotContain(guest)
        .doesNotContain(newcomer);
  }

  @Test
  void peopleHaveUntilTheLimitOfTheTypeOrTheMeetingToAnswer() {
    Asked asked = invitations.invite(gathering.prepare(COORDINATOR));
    Instant now = TimeTravel.now();
    assertThat(asked.dueAt()).isEqualTo(now.plus(Duration.ofHours(24)));
    assertThat(asked.remindAt()).isEqualTo(now.plus(Duration.ofHours(12)));

    time.set(Gathering.start().minus(Duration.ofHours(6)));
    assertThat(invitations.invite(gathering.prepare(COORDINATOR)).dueAt())
        .isEqualTo(Gathering.start());

    time.set(Gathering.start().plus(Duration.ofMinutes(1)));
    assertThat(invitations.invite(gathering.prepare(COORDINATOR)).dueAt())
        .isEqualTo(TimeTravel.now().plus(Duration.ofHours(1)));
  }

  @Test
  void nobodyIsAskedWhereTheAttendanceIsSkipped() {
    String number = gathering.prepare(COORDINATOR, GUEST);
    gathering.change(
        number,
        meeting ->
            meeting.check(
                CheckItem.ATTENDANCE, Check.skipped("coordinator1", TimeTravel.now(), "十万火急")));

    assertThat(invitations.invite(number).invitees()).isEmpty();

    assertThat(notifications.outbox())
        .hasSize(2)
        .allSatisfy(mail -> assertThat(mail.body()).doesNotContain("答复"));
    assertThat(links()).isZero();
  }

  @Test
  void aLinkAnswersOnce() {
    String number = gathering.prepare(COORDINATOR, GUEST);
    invitations.invite(number);
    String token = gathering.token(number);

    assertThat(invitations.reply(token, new ReplyNote(Reply.DEPUTY, "王代理", "出差"))).isTrue();

    Participant guest = participant(number, "外部专家");
    assertThat(guest.nameWithDeputy()).isEqualTo("外部专家（代理人：王代理）");
    assertThat(guest.replyNote()).isEqualTo("出差");
    String rows = gathering.rows();
    assertThat(invitations.find(token)).isEmpty();
    assertThat(invitations.reply(token, ACCEPTED)).isFalse();
    assertThat(gathering.rows()).isEqualTo(rows);
  }

  @Test
  void ofTwoAnswersAtTheSameMomentOneCounts() throws Exception {
    for (int round = 0; round < 5; round++) {
      String number = gathering.prepare(GUEST);
      invitations.invite(number);
      String token = gathering.token(number);

      List<Boolean> counted = Together.run(4, i -> invitations.reply(token, ACCEPTED));

      assertThat(counted).containsOnlyOnce(true);
    }
  }

  @Test
  void aTokenThatIsNotExactlyTheOneOpensNothing() {
    String number = gathering.prepare(GUEST);
    invitations.invite(number);
    String token = gathering.token(number);
    String rows = gathering.rows();

    for (int position = 0; position < token.length(); position++) {
      for (char other : "Aa0_".toCharArray()) {
        StringBuilder mutated = new StringBuilder(token);
        mutated.setCharAt(position, other);
        if (!mutated.toString().equals(token)) {
          assertThat(invitations.find(mutated.toString())).isEmpty();
          assertThat(invitations.reply(mutated.toString(), ACCEPTED)).isFalse();
        }
      }
    }
    for (String odd : List.of("", token + "=", token + "A", token.substring(1), "%", "' or 1=1")) {
      assertThat(invitations.find(odd)).isEmpty();
      assertThat(invitations.reply(odd, ACCEPTED)).isFalse();
    }
    assertThat(gathering.rows()).isEqualTo(rows);
    assertThat(invitations.find(token)).isPresent();
  }

  @Test
  void aLinkIsGoodUntilTheMeetingIsToBegin() {
    String number = gathering.prepare(GUEST);
    invitations.invite(number);
    String token = gathering.token(number);

    time.set(Gathering.start().minusSeconds(1));
    assertThat(invitations.find(token)).isPresent();

    time.set(Gathering.start());
    assertThat(invitations.find(token)).isEmpty();
    assertThat(invitations.reply(token, ACCEPTED)).isFalse();
    assertThat(gathering.reply(number, "外部专家")).isEqualTo("NONE");
  }

  @Test
  void anAnswerThatMissesSomethingIsRefusedAndTheLinkStaysGood() {
    String number = gathering.prepare(GUEST);
    invitations.invite(number);
    String token = gathering.token(number);

    refuses(token, "请选择“是否参加”", new ReplyNote(null, null, null));
    refuses(token, "请选择“是否参加”", new ReplyNote(Reply.NONE, null, null));
    refuses(token, "“代理人姓名”必填", new ReplyNote(Reply.DEPUTY, null, null));
    refuses(
        token, "“代理人姓名”不能超过 200 个字，现有 201 个字", new ReplyNote(Reply.DEPUTY, "王".repeat(201), null));
    refuses(
        token, "“说明”不能超过 1000 个字，现有 1001 个字", new ReplyNote(Reply.ACCEPT, null, "好".repeat(1001)));

    assertThat(
            invitations.reply(
                token, new ReplyNote(Reply.DEPUTY, "王".repeat(200), "好".repeat(1000))))
        .isTrue();
  }

  @Test
  void whoOrganizesComesWithoutBeingAsked() {
    String number = gathering.prepare(COORDINATOR, REQUESTER);
    gathering.change(number, meeting -> meeting.organizedBy("coordinator1"));

    assertThat(invitations.invite(number).invitees()).containsExactly("requester1");

    assertThat(facts.mails(number, "coordinator1").get(0).body()).doesNotContain("答复是否参加");
    assertThat(facts.mails(number, "requester1").get(0).body()).contains("答复是否参加");
  }

  @Test
  void onlyWhoHasNotAnsweredIsRemindedAndOldLinksDie() {
    String number = gathering.prepare(COORDINATOR, REQUESTER, NEWCOMER, GUEST);
    invitations.invite(number);
    String old = gathering.token(number);
    invitations.reply(gathering.token(number, NEWCOMER.mail()), ACCEPTED);
    time.tick();
    time.set(TimeTravel.now().plus(Duration.ofHours(12)));

    invitations.remind(number);

    assertThat(notifications.outbox())
        .filteredOn(mail -> mail.subject().contains("请答复会议邀请"))
        .extracting(OutboxLine::address)
        .containsExactlyInAnyOrder(COORDINATOR.mail(), REQUESTER.mail(), GUEST.mail());
    assertThat(facts.mails(number, "requester1").get(1).body())
        .contains("请在 2026-03-03 10:00 前到任务中心答复是否参加");
    assertThat(invitations.find(old)).isEmpty();
    assertThat(invitations.reply(gathering.token(number), ACCEPTED)).isTrue();
  }

  @Test
  void theOrganizerLearnsWhoDidNotAnswer() {
    String number = gathering.prepare(COORDINATOR, REQUESTER, GUEST);
    invitations.invite(number);
    invitations.reply(number, "coordinator1", ACCEPTED);

    invitations.recordMissing(number);

    assertThat(facts.mails(number, "coordinator3"))
        .filteredOn(mail -> mail.subject().endsWith("2 人未答复会议邀请：联合调试协调会"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.body())
                    .contains("- 项目经理一 - ", "- 外部专家 - 设计院 - 工程师")
                    .doesNotContain("- 协调专员一"));
  }

  @Test
  void nobodyIsTroubledWhereAllHaveAnswered() {
    String number = gathering.prepare(COORDINATOR);
    invitations.invite(number);
    invitations.reply(number, "coordinator1", ACCEPTED);
    int mails = notifications.outbox().size();

    invitations.remind(number);
    invitations.recordMissing(number);

    assertThat(notifications.outbox()).hasSize(mails);
  }

  @Test
  void theGroupLearnsItWhereNobodyOrganizes() {
    String number = gathering.prepare(GUEST);
    gathering.change(number, meeting -> meeting.organizedBy(null));
    invitations.invite(number);

    invitations.recordMissing(number);

    assertThat(notifications.outbox())
        .filteredOn(mail -> mail.subject().contains("未答复"))
        .extracting(OutboxLine::recipient)
        .contains("coordinator1", "coordinator2", "coordinator3");
  }

  @Test
  void aMoveReachesEverybodyAndAsksAnewWithTheNextNotice() throws Exception {
    String number = gathering.prepare(COORDINATOR, GUEST);
    invitations.invite(number);
    invitations.reply(number, "coordinator1", ACCEPTED);
    String old = gathering.token(number);
    time.tick();
    Instant later = TimeTravel.at("2026-03-05T14:00:00");
    gathering.change(
        number, meeting -> meeting.move(later, later.plus(Duration.ofHours(1)), "场地冲突"));

    invitations.announceMove(number, "场地冲突");

    assertThat(facts.subjects(number, "coordinator1")).endsWith("会议改期：联合调试协调会");
    assertThat(facts.mails(number, "coordinator1").get(1).body())
        .contains("会议时间：2026-03-05 14:00-15:00", "会议地点：地点另行通知", "改期理由：场地冲突");
    Calendar moved = calendars(number, COORDINATOR.mail()).get(1);
    assertThat(moved.getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(moved, Property.DTSTART)).isEqualTo("20260305T060000Z");
    assertThat(value(moved, Property.LOCATION)).isEqualTo("地点另行通知");
    assertThat(invitations.find(old)).isEmpty();
    assertThat(gathering.reply(number, "协调专员一")).isEqualTo("NONE");

    time.tick();
    invitations.invite(number);
    assertThat(value(calendars(number, COORDINATOR.mail()).get(2), Property.SEQUENCE))
        .isEqualTo("2");
    assertThat(invitations.find(gathering.token(number))).isPresent();
  }

  @Test
  void aCancellationTakesTheMeetingOutOfTheCalendars() throws Exception {
    String number = gathering.prepare(COORDINATOR, GUEST);
    invitations.invite(number);
    String token = gathering.token(number);
    time.tick();
    gathering.change(number, meeting -> meeting.cancel("问题已解决", TimeTravel.now()));

    invitations.announceCancellation(number, "问题已解决");

    assertThat(facts.subjects(number, "coordinator1")).endsWith("会议取消：联合调试协调会");
    Calendar cancelled = calendars(number, GUEST.mail()).get(1);
    assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("1");
    assertThat(invitations.find(token)).isEmpty();
    assertThat(invitations.reply(token, ACCEPTED)).isFalse();
  }

  @Test
  void nobodyHearsOfAChangeWhoHasNotHeardOfTheMeeting() {
    String number = gathering.prepare(COORDINATOR, GUEST);

    invitations.announceMove(number, "场地冲突");
    invitations.announceCancellation(number, "问题已解决");

    assertThat(notifications.outbox()).isEmpty();
  }

  @Test
  void nobodySeesTheAddressesOfTheOthers() {
    String number = gathering.prepare(COORDINATOR, REQUESTER, NEWCOMER, GUEST);

    invitations.invite(number);

    database
        .sql("select address, body, calendar from notification")
        .query()
        .listOfRows()
        .forEach(
            mail -> {
              String own = (String) mail.get("address");
              for (Invitee other : List.of(REQUESTER, NEWCOMER, GUEST)) {
                if (!other.mail().equals(own)) {
                  assertThat(unfolded(mail.get("body") + "" + mail.get("calendar")))
                      .doesNotContain(other.mail());
                }
              }
            });
  }

  private void refuses(String token, String message, ReplyNote answer) {
    String rows = gathering.rows();
    assertThatThrownBy(() -> invitations.reply(token, answer))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
    assertThat(gathering.rows()).isEqualTo(rows);
  }

  private long links() {
    return database
        .sql("select count(*) from notification where private_link is not null")
        .query(Long.class)
        .single();
  }

  private List<Calendar> calendars(String number, String address) {
    return database
        .sql(
            "select calendar from notification where matter_number = ? and address = ?"
                + " order by created_at")
        .params(number, address)
        .query(String.class)
        .list()
        .stream()
        .map(InvitationTest::read)
        .toList();
  }

  private static Calendar read(String written) {
    try {
      return CalendarInvitationTest.read(written);
    } catch (Exception e) {
      throw new AssertionError(written, e);
    }
  }

  private static String value(Calendar calendar, String property) {
    return CalendarInvitationTest.value(CalendarInvitationTest.event(calendar), property);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }

  private Participant participant(String number, String name) {
    return gathering.participants(number).stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
