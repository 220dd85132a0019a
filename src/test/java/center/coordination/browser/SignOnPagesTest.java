package center.coordination.browser;

import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseWork;
import org.junit.jupiter.api.Test;
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
