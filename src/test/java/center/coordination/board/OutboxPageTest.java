package center.coordination.board;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** 发件箱: who reads which mail. */
@ProcessTest
class OutboxPageTest {

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;

  Browser browser;
  String number;

  @BeforeEach
  void accept() {
    browser = new Browser(application);
    number = work.request(application().with("title", "场地<b>安排</b>")).getBusinessKey();
    work.complete("coordinator2", number, "userTask_assessRequest", accepted());
  }

  @ParameterizedTest
  @CsvSource({
    "admin, true, true",
    "director, true, true",
    "lead, true, true",
    "coordinator1, true, false",
    "coordinator2, false, false",
    "requester1, false, true",
    "requester2, false, false",
    "newcomer1, false, false"
  })
  void showsMailsToTheirReadersAndToSuperiors(String user, boolean handlers, boolean applicants) {
    String page = browser.text(user, "/outbox");

    assertThat(page.contains("coordinator1@coordination.example")).isEqualTo(handlers);
    assertThat(page.contains("requester1@coordination.example")).isEqualTo(applicants);
    assertThat(page.contains("还没有邮件")).isEqualTo(!handlers && !applicants);
  }

  @Test
  void showsWhenToWhomAndWhatWasWrittenAsItWasTyped() {
    assertThat(browser.rows("requester1", "/outbox"))
        .filteredOn(row -> row.contains("已受理"))
        .singleElement()
        .asString()
        .contains("2026-03-02 10:00", "项目经理一", "href=\"/matters/" + number + "\"")
        .contains("场地&lt;b&gt;安排&lt;/b&gt;")
        .contains("您的协调请求已受理")
        .doesNotContain("<b>");
  }

  @Test
  void tellsWaitingMailsFromSentOnes() {
    assertThat(browser.text("director", "/outbox")).contains("待发送").doesNotContain("已发送");

    time.tick();

    assertThat(browser.text("director", "/outbox")).contains("已发送").doesNotContain("待发送");
  }

  @Test
  void saysThatWithoutAMailServerNothingLeaves() {
    assertThat(browser.text("requester2", "/outbox")).contains("没有配置邮件服务器：邮件只保存在本页");
  }
}
