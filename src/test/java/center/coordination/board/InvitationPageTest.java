package center.coordination.board;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.Gathering;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** 答复会议邀请: the page behind the link of a mail. */
@ProcessTest
@Import(Gathering.class)
class InvitationPageTest {

  private static final String TITLE = "联合调试协调会";

  @Autowired WebApplicationContext application;
  @Autowired Gathering gathering;
  @Autowired TimeTravel time;

  Browser browser;
  String number;
  String page;

  @BeforeEach
  void invite() {
    browser = new Browser(application);
    number = gathering.withGuest(TITLE, "外部专家", "接口方案");
    page = "/invitations/" + gathering.token(number);
  }

  @Test
  void showsTheMeetingToWhoeverHasTheLink() {
    assertThat(browser.text(null, page))
        .contains(
            "外部专家，您好",
            "会议主题 联合调试协调会",
            "会议时间 2026-03-04 09:00-11:00",
            "会议地点 二号会议室",
            "会议类型 问题解决会",
            "会议方式 混合会议",
            "主持人 协调专员一",
            "会议链接 https://meet.example/room?a=1&amp;b=2",
            "会议议程 1. 接口方案 - 技术部 - 30 分钟 2. 进度安排 - 协调专员一 - 20 分钟",
            "参加 不参加 委派代理人")
        .doesNotContain("首页", "发件箱", "退出", "未答复");
    assertThat(browser.source(null, page))
        .contains("<meta name=\"referrer\" content=\"no-referrer\">", "name=\"_csrf\"");
    assertThat(browser.source("newcomer1", page)).contains("外部专家，您好");
  }

  @Test
  void takesTheAnswerAndThanks() {
    MockHttpServletResponse thanks =
        browser.submit(
            null, page, "reply", "deputy", "deputyName", "王代理", "note", "出差\r\n下周回来\u0000");

    assertThat(thanks.getStatus()).isEqualTo(200);
    assertThat(Browser.text(Browser.source(thanks)))
        .contains("谢谢，已收到您的答复", "委派代理人")
        .doesNotContain(TITLE);
    assertThat(gathering.reply(number, "外部专家")).isEqualTo("DEPUTY");
    assertThat(gathering.rows()).contains("王代理", "出差\n下周回来");
  }

  @Test
  void showsTheSamePageForEveryLinkThatDoesNotHoldAndTellsNothing() {
    String unknown = gone("/invitations/" + "A".repeat(22));
    String other = "/invitations/" + gathering.token(gathering.withGuest("另一次会议", "外部专家", "议题"));
    browser.submit(null, page, "reply", "accept");
    String rows = gathering.rows();

    assertThat(gone(page)).isEqualTo(unknown);
    assertThat(gone(flipped(other))).isEqualTo(unknown);
    assertThat(gone("/invitations/x")).isEqualTo(unknown);
    assertThat(gone("/invitations/" + "长".repeat(500))).isEqualTo(unknown);
    time.set(TimeTravel.at("2026-03-04T09:00:00"));
    assertThat(gone(other)).isEqualTo(unknown);
    assertThat(gathering.rows()).isEqualTo(rows);
    assertThat(Browser.text(unknown))
        .contains("链接不可用")
        .doesNotContain(TITLE, "外部专家", "HY-", "2026");
  }

  @Test
  void aLinkAnswersForItsOwnMeetingOnly() {
    String other = gathering.withGuest("另一次会议", "外部专家", "议题");

    assertThat(browser.text(null, "/invitations/" + gathering.token(other)))
        .contains("另一次会议")
        .doesNotContain(TITLE);
    browser.submit(null, "/invitations/" + gathering.token(other), "reply", "decline");

    assertThat(gathering.reply(number, "外部专家")).isEqualTo("NONE");
    assertThat(gathering.reply(other, "外部专家")).isEqualTo("DECLINE");
  }

  @Test
  void namesWhatIsWrongAndKeepsWhatWasTyped() {
    refuses("请选择“是否参加”", "note", "稍后再说<b>");
    refuses("请选择“是否参加”", "reply", "none");
    refuses("请选择“是否参加”", "reply", "maybe");
    refuses("“代理人姓名”必填", "reply", "deputy", "deputyName", " ");
    refuses("“代理人姓名”不能超过 200 个字，现有 201 个字", "reply", "deputy", "deputyName", "王".repeat(201));
    refuses("“说明”不能超过 1000 个字，现有 1001 个字", "reply", "accept", "note", "好".repeat(1001));

    assertThat(browser.submit(null, page, "reply", "accept").getStatus()).isEqualTo(200);
    assertThat(gathering.reply(number, "外部专家")).isEqualTo("ACCEPT");
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    String typed = "<script>1</script>{{7*7}}${7*7}__${7*7}__";
    String hostile = gathering.withGuest(typed, typed, typed);
    String link = "/invitations/" + gathering.token(hostile);

    assertThat(browser.source(null, link))
        .doesNotContain("<script", "49")
        .contains(
            "<dd>&lt;script&gt;1&lt;/script&gt;{{7*7}}${7*7}__${7*7}__</dd>",
            "1. &lt;script&gt;1&lt;/script&gt;",
            "&lt;script&gt;1&lt;/script&gt;{{7*7}}${7*7}__${7*7}__，您好");
  }

  @Test
  void isKeptByNobodyAndOpenedWithoutChangingAnything() {
    String rows = gathering.rows();

    assertThat(browser.headers(null, page, "Cache-Control")).asString().contains("no-store");

    assertThat(gathering.rows()).isEqualTo(rows);
  }

  private void refuses(String message, String... fields) {
    String rows = gathering.rows();
    String answer = Browser.source(browser.submit(null, page, fields));
    assertThat(answer).contains("没有提交：" + message + "。您填写的内容都还在。").doesNotContain("<b>");
    String typed = fields[fields.length - 1].strip().replace("<", "&lt;").replace(">", "&gt;");
    assertThat(answer).contains(typed.equals("none") || typed.equals("maybe") ? "是否参加" : typed);
    assertThat(gathering.rows()).isEqualTo(rows);
  }

  private String gone(String link) {
    MockHttpServletResponse answer = browser.submit(null, link, "reply", "accept");
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(browser.status(null, link)).isEqualTo(404);
    return Browser.source(answer);
  }

  private static String flipped(String link) {
    char last = link.charAt(link.length() - 1);
    return link.substring(0, link.length() - 1) + (char) (last ^ 1);
  }
}
