package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.Gathering;
import center.coordination.testing.RunningClock;
import center.coordination.testing.TimeTravel;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The page behind the link of an invitation, in a window in which nobody has signed in. */
@BrowserTest
@Import(Gathering.class)
// The link must not leave with its mail before the test has read it.
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:guest;DB_CLOSE_DELAY=-1",
      "camunda.bpm.job-execution.enabled=false"
    })
class InvitationLinkTest {

  @Autowired Gathering gathering;
  @Autowired RunningClock time;

  @BeforeEach
  void setClock() {
    time.set(TimeTravel.at("2026-03-02T10:00:00"));
  }

  @AfterEach
  void resetClock() {
    ClockUtil.reset();
  }

  @Test
  void aGuestSendsADeputy(Desk desk) {
    String number = gathering.withGuest("联合调试协调会", "外部专家", "接口方案");
    String page = "/invitations/" + gathering.token(number);
    Screen screen = desk.screen();
    screen.forget();
    screen.open(page);
    assertThat(screen.text()).contains("外部专家，您好", "2026-03-04 09:00-11:00");

    screen.click(By.xpath("//label[contains(., '委派代理人')]"));
    screen.click(By.cssSelector("button[type=submit]"));
    assertThat(screen.see(By.cssSelector(".refused")).getText()).contains("“代理人姓名”必填");
    screen.type(screen.see(By.id("deputyName")), "王代理");
    screen.click(By.cssSelector("button[type=submit]"));

    screen.until("thanks", () -> screen.text().contains("谢谢，已收到您的答复"));
    assertThat(gathering.reply(number, "外部专家")).isEqualTo("DEPUTY");
    screen.open(page);
    assertThat(screen.text()).contains("链接不可用").doesNotContain("联合调试");
  }

  @Test
  void thePageFitsOnAPhone(Desk desk) {
    String number = gathering.withGuest("会".repeat(100), "外部专家", "题".repeat(200));
    Screen screen = desk.screen();
    screen.resize(400);
    try {
      screen.open("/invitations/" + gathering.token(number));
      assertThat(screen.overflow()).isZero();
    } finally {
      screen.resize(1500);
    }
  }
}
