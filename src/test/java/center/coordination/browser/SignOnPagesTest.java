package center.coordination.browser;

import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** One sign-on for all pages, as people see it. */
@BrowserTest
class SignOnPagesTest {

  @Autowired CaseWork work;

  @Test
  void aWrongPasswordIsAnsweredInChinese(Desk desk) {
    // Somebody without an account, so that nobody is locked out for the other tests.
    assertThat(desk.login().refusal("nobody", "wrong")).startsWith("用户名或密码不正确");
  }

  @ParameterizedTest
  @CsvSource({
    "requester1, true, false, false",
    "coordinator1, true, false, false",
    "director, true, true, false",
    "admin, true, true, true",
    "newcomer1, false, false, false"
  })
  void theFirstPageLeadsWhereTheRoleMayGo(
      String user, boolean taskCentre, boolean cockpit, boolean admin, Desk desk) {
    desk.login().signIn(user, user);

    assertThat(desk.screen().address()).isEqualTo("/");
    assertThat(leadsTo(desk, "任务中心")).isEqualTo(taskCentre);
    assertThat(leadsTo(desk, "驾驶舱")).isEqualTo(cockpit);
    assertThat(leadsTo(desk, "管理")).isEqualTo(admin);
  }

  private static boolean leadsTo(Desk desk, String app) {
    By link = By.xpath("//main//a[strong[normalize-space()='%s']]".formatted(app));
    return !desk.screen().all(link).isEmpty();
  }

  @Test
  void theFirstPageLeadsStraightToTheApplicationForm(Desk desk) {
    desk.login().signIn("requester1", "requester1");

    desk.screen().click(By.cssSelector("a.tile.start[href*='request-handling']"));

    assertThat(desk.screen().see(By.cssSelector(".modal-body .fjs-container")).getText())
        .contains("协调申请表");
  }

  @Test
  void oneSignOnOpensTaskCentreAndCockpit(Desk desk) {
    desk.taskCentre("director");

    desk.screen().open("/camunda/app/cockpit/default/");

    desk.screen().see(By.cssSelector("[cam-widget-header]"));
    desk.screen().see(By.partialLinkText("Processes"));
    assertThat(desk.screen().address()).startsWith("/camunda/app/cockpit/default/#/");
  }

  @Test
  void signingOutOfTaskCentreEndsAtTheOneLogin(Desk desk) {
    TaskCentre centre = desk.taskCentre("requester1");

    centre.signOut();

    desk.screen().until("login", () -> desk.screen().address().equals("/login?logout"));
    assertThat(desk.screen().see(By.cssSelector(".message")).getText()).startsWith("您已退出");
    desk.screen().open("/camunda/app/tasklist/default/");
    desk.screen().until("login", () -> desk.screen().address().startsWith("/login"));
  }

  @Test
  void aRequesterDoesNotSeeTheCaseOfAnother(Desk desk) {
    String number = work.request(application()).getBusinessKey();
    String task = work.task(number, "userTask_assessRequest").getId();
    TaskCentre other = desk.taskCentre("requester2");

    for (String filter : new String[] {"我的任务", "即将到期", "已超时"}) {
      assertThat(other.filter(filter).list()).as(filter).noneMatch(line -> line.contains(number));
    }
    desk.screen().open("/camunda/app/tasklist/default/#/?task=" + task);
    desk.screen().reload();

    desk.screen().see(By.cssSelector("[cam-widget-header] .account"));
    desk.screen().settle();
    assertThat(desk.screen().text()).doesNotContain(number);
  }
}
