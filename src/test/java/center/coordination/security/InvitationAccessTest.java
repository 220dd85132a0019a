package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.Gathering;
import center.coordination.testing.TimeTravel;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The one page that is open without signing in, as browsers ask for it. */
@DemoServer
@Import(Gathering.class)
// The link must not leave with its mail before the test has read it.
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:invitation;DB_CLOSE_DELAY=-1",
      "camunda.bpm.job-execution.enabled=false"
    })
class InvitationAccessTest {

  @LocalServerPort int port;
  @Autowired Gathering gathering;

  String number;
  String page;

  @BeforeEach
  void invite() {
    Instant monday = TimeTravel.at("2026-03-02T10:00:00");
    ClockUtil.setCurrentTime(Date.from(monday));
    number = gathering.withGuest("联合调试协调会", "外部专家", "接口方案");
    page = "/invitations/" + gathering.token(number);
  }

  @AfterEach
  void resetClock() {
    ClockUtil.reset();
  }

  @Test
  void aGuestAnswersWithoutSigningIn() {
    Visitor guest = Visitor.anonymous(port);

    HttpResponse<String> shown = guest.get(page);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.headers().allValues("Cache-Control")).asString().contains("no-store");
    assertThat(shown.headers().firstValue("Content-Security-Policy")).isPresent();
    HttpResponse<String> thanks = guest.postForm(page, "reply=accept" + guest.csrfOf(page));

    assertThat(thanks.statusCode()).isEqualTo(200);
    assertThat(thanks.body()).contains("谢谢，已收到您的答复");
    assertThat(gathering.reply(number, "外部专家")).isEqualTo("ACCEPT");
    assertThat(guest.get(page).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "null, same-origin, 200",
    "null, cross-site, 403",
    "null, same-site, 403",
    "null, '', 403",
    "https://elsewhere.example, same-origin, 403",
    "https://elsewhere.example, '', 403",
    "'', cross-site, 403"
  })
  void onlyThePageItselfMayAnswerThoughItKeepsItsAddressToItself(
      String origin, String site, int status) {
    Visitor guest = Visitor.anonymous(port);
    String form = "reply=accept" + guest.csrfOf(page);
    if (!origin.isEmpty()) {
      guest.with("Origin", origin);
    }
    if (!site.isEmpty()) {
      guest.with("Sec-Fetch-Site", site);
    }

    assertThat(guest.postForm(page, form).statusCode()).isEqualTo(status);
    assertThat(gathering.reply(number, "外部专家")).isEqualTo(status == 200 ? "ACCEPT" : "NONE");
  }

  @Test
  void aPageThatStoodOpenTooLongIsShownAgain() {
    Visitor guest = Visitor.anonymous(port);

    HttpResponse<String> answer = guest.postForm(page, "reply=accept");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith(page + "?expired");
    assertThat(guest.get(page + "?expired").body()).contains("页面打开过久，没有提交成功，请重新填写");
    assertThat(gathering.reply(number, "外部专家")).isEqualTo("NONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/invitations", "/invitations/", "/invitations/x/y", "/invitation/x"})
  void nothingElseIsOpened(String path) {
    assertThat(Visitor.anonymous(port).get(path).headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/login");
  }

  @Test
  void aLinkIsNoWayToSignIn() {
    Visitor guest = Visitor.anonymous(port);
    guest.get(page);

    for (String closed : List.of("/", "/tracking", "/matters/" + number, "/outbox")) {
      assertThat(guest.get(closed).statusCode()).as(closed).isEqualTo(302);
    }
    assertThat(guest.get("/engine-rest/task").statusCode()).isEqualTo(401);
    assertThat(guest.signIn("requester1", "requester1").headers().firstValue("Location"))
        .get()
        .asString()
        .doesNotContain("invitations");
  }
}
