package center.coordination.browser;

import static center.coordination.testing.ArticleAnswers.proposed;
import static center.coordination.testing.ArticleAnswers.published;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseWork;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write is text, whatever it looks like. */
@BrowserTest
class HostileTextTest {

  private static final String SCRIPT = "<script>window.intruder=1</script>";
  private static final String IMAGE = "<img src=x onerror=\"window.intruder=2\">";
  private static final String FORMULA =
      "{{7*7}} ${7*7} {{constructor.constructor('window.intruder=3')()}}";
  private static final String RARE = "𠮷野家的㐂事😀👨‍👩‍👧";
  private static final String LONG_WORD = "长".repeat(300) + "W".repeat(300);

  @Autowired CaseWork work;
  @Autowired TaskService tasks;
  @Autowired JdbcClient database;

  @Test
  void scriptsFormulasRareCharactersAndLongWordsStayTextAllTheWay(Desk desk) {
    TaskCentre requester = desk.taskCentre("requester1");
    String title = SCRIPT + FORMULA.substring(0, 7) + RARE;
    requester
        .choose("协调请求处理")
        .fill("申请部门", "技术部", "职位", RARE, "联系方式", "010-12345678" + IMAGE)
        .fill("事项名称", title, "涉及部门", "商务部", "紧急程度", "一般")
        .fill("背景情况", SCRIPT + IMAGE, "具体问题", FORMULA, "协调需求", RARE, "期望结果", LONG_WORD)
        .tick("本人确认以上内容属实（提交即签字，系统记录姓名与时间）");
    requester.start();

    TaskCentre coordinator = desk.taskCentre("coordinator1").filter("本组待办");
    assertThat(coordinator.listed("𠮷野家的㐂事", "响应并初评")).contains(title);
    TaskPage task = coordinator.task("𠮷野家的㐂事", "响应并初评");

    assertThat(task.text())
        .contains(title, SCRIPT + IMAGE, FORMULA, RARE, LONG_WORD, "010-12345678" + IMAGE);
    assertThat(desk.screen().script("return window.intruder")).isNull();
    assertThat(desk.screen().script(TOO_WIDE)).as("wider than the window").isEqualTo(false);
  }

  @Test
  void theSameHoldsForProblemsForTheArticlesBesideThemAndInCockpit(Desk desk) {
    String title = "联合调试" + SCRIPT + FORMULA.substring(0, 7) + RARE;
    publish("案例：" + title);
    ProcessInstance flow =
        work.issue(
            "liaison-tech",
            reported()
                .with("title", title)
                .with("phenomenon", "技术部联合调试停顿" + SCRIPT + IMAGE + FORMULA + LONG_WORD)
                .with("affectedPeople", RARE)
                .with("affectedProjects", IMAGE));
    String number = flow.getBusinessKey();
    work.complete("coordinator1", flow, "userTask_identifyIssue", identified());

    TaskPage analysis = desk.taskCentre("coordinator1").filter("我的任务").task(number, "分析问题");
    assertThat(analysis.text())
        .contains(title, "案例：" + title, SCRIPT + IMAGE + FORMULA + LONG_WORD, RARE, "共同词语");
    assertThat(desk.screen().script("return window.intruder")).isNull();
    assertThat(desk.screen().script(TOO_WIDE)).as("wider than the window").isEqualTo(false);

    desk.login().signIn("director", "director");
    desk.screen()
        .open("/camunda/app/cockpit/default/#/process-instance/" + flow.getId() + "/runtime");
    desk.screen().until("variables show", () -> desk.screen().text().contains(SCRIPT));
    assertThat(desk.screen().text()).contains(title);
    assertThat(desk.screen().script("return window.intruder")).isNull();
  }

  /** The other tests look at the library too; its index takes another library's name for new. */
  @AfterEach
  void removeArticles() {
    database.sql("delete from article where author = 'coordinator1'").update();
    database
        .sql("update article_library set library = ?")
        .param(UUID.randomUUID().toString())
        .update();
  }

  private void publish(String title) {
    ProcessInstance proposal =
        work.start(
            "coordinator1",
            "knowledge-review",
            proposed()
                .with("articleTitle", title)
                .with("articleSituation", "技术部联合调试停顿" + SCRIPT + IMAGE + FORMULA));
    Task review = tasks.createTaskQuery().processInstanceId(proposal.getId()).singleResult();
    work.complete("information1", review, published());
  }

  private static final String TOO_WIDE =
      "const form = document.querySelector('.fjs-container');"
          + "return form.scrollWidth > form.clientWidth + 1";
}
