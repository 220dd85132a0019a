package center.coordination.browser;

import static center.coordination.testing.IssueAnswers.reported;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseWork;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing on the pages of 任务中心 and of the centre is left in English. */
@BrowserTest
class ChineseOnlyTest {

  @Autowired CaseWork work;
  @Autowired JdbcClient database;

  @Test
  void everyPageOfTaskCentreIsChinese(Desk desk) {
    String number = work.request(application()).getBusinessKey();
    VisibleWords words = words(desk);
    TaskCentre centre = desk.taskCentre("coordinator1");
    words.expectChinese("empty task list");
    centre.openAccountMenu();
    words.expectChinese("account menu");

    TaskPage task = centre.open().filter("本组待办").task(number, "响应并初评");
    words.expectChinese("task");
    task.claim();
    words.expectChinese("claimed task");
    for (String tab : new String[] {"办理记录", "流程图", "说明", "表单"}) {
      task.tab(tab);
      desk.screen().settle();
      words.expectChinese(tab);
    }
    desk.screen().click(By.xpath("//a[contains(.,'设置跟进时间')]"));
    words.expectChinese("date picker");
    desk.screen().reload();
    desk.screen().click(By.xpath("//a[contains(.,'添加备注')]"));
    desk.screen().see(By.cssSelector(".modal-body textarea"));
    words.expectChinese("comment");

    centre.open().choose("协调请求处理");
    words.expectChinese("start form");
  }

  @Test
  void theHelpAndFilterDialogsAreChinese(Desk desk) {
    VisibleWords words = words(desk);
    TaskCentre centre = desk.taskCentre("director");

    desk.screen().click(By.xpath("//a[contains(.,'键盘快捷键')]"));
    desk.screen().see(By.cssSelector(".modal-body"));
    words.expectChinese("shortcuts");

    centre.open();
    desk.screen().click(By.cssSelector(".start-process-action a"));
    desk.screen().see(By.cssSelector(".modal-body a"));
    words.expectChinese("processes to start");
    assertThat(desk.screen().text()).contains("协调请求处理", "撤回协调请求", "延期申请");
  }

  @Test
  void atTheFirstVisitTheTaskListIsChineseHoweverLateItsTextsCome(Desk desk) {
    VisibleWords words = words(desk);
    Screen screen = desk.screen();
    desk.login().signIn("coordinator1", "coordinator1");
    screen.script("localStorage.clear()");

    screen.late("/locales/zh.json", () -> new TaskCentre(screen).open());

    words.expectChinese("task list at the first visit");
  }

  @Test
  void thePagesOfTheCentreAreChinese(Desk desk) {
    String number = work.request(application()).getBusinessKey();
    VisibleWords words = words(desk);
    desk.login();
    words.expectChinese("login");
    desk.login().signIn("coordinator1", "coordinator1");
    for (String page :
        new String[] {"/", "/tracking", "/meetings", "/outbox", "/matters/" + number}) {
      desk.screen().open(page);
      words.expectChinese(page);
    }
    desk.login().signIn("information1", "information1");
    String sheet = "/matters/" + work.issue("liaison-tech", reported()).getBusinessKey() + "/sheet";
    String article = "/knowledge/AL-SC-01";
    for (String page : new String[] {"/knowledge", article, article + "/edit", sheet}) {
      desk.screen().open(page);
      words.expectChinese(page);
    }
  }

  private VisibleWords words(Desk desk) {
    return new VisibleWords(
        desk.screen(), database.sql("select title from matter").query(String.class).list());
  }
}
