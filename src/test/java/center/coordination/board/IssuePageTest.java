package center.coordination.board;

import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What the page of a case shows when it is an issue, and 问题处理单. */
@ProcessTest
class IssuePageTest {

  private static final String PAGE = "/matters/{number}";
  private static final String SHEET = "/matters/{number}/sheet";

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired KnowledgeService knowledge;
  @Autowired JdbcClient database;

  Browser browser;
  Shelf shelf;
  String number;

  @BeforeEach
  void report() {
    browser = new Browser(application);
    shelf = new Shelf(database, knowledge);
    number = work.issue("liaison-tech", reported()).getBusinessKey();
  }

  @Test
  void drawsTheCausesOnceTheyAreKnown() {
    assertThat(browser.text("coordinator1", PAGE, number))
        .contains("问题处理单（打印）", "报告人 技术部联络员")
        .doesNotContain("鱼骨图");

    analyze(analyzed());

    assertThat(browser.rows("coordinator1", PAGE, number).stream().map(Browser::text))
        .contains("人员因素 责任不清 值班表没有负责人", "技术因素 系统故障 登录日志报证书过期", "环境因素 节假日停电 机房值班记录");
    assertThat(browser.source("coordinator1", PAGE, number))
        .contains("<svg", "<title>节假日停电：机房值班记录</title>");
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    String typed = "<script>1</script>{{7*7}}${7*7}😀";
    analyze(
        analyzed()
            .with(
                "causeRows",
                List.of(
                    Answers.row("cause", "systemFailure", "evidence", typed + "长".repeat(300)))));

    assertThat(browser.source("coordinator1", PAGE, number))
        .doesNotContain("<script")
        .contains("<td class=\"text\">&lt;script&gt;1&lt;/script&gt;{{7*7}}${7*7}😀长");
  }

  @Test
  void namesSimilarCasesAndSaysWhy() {
    analyze(analyzed());

    assertThat(browser.text("liaison-tech", PAGE, number)).contains("相似案例", "原因：责任不清", "部门：技术部");
    assertThat(browser.source("liaison-tech", PAGE, number)).contains("href=\"/knowledge/AL-SC-");
  }

  @Test
  void leadsToItsOwnArticleWhoeverMayReadItAndNotAsASimilarOne() {
    analyze(analyzed());
    String draft = shelf.put(ArticleStatus.DRAFT, Shelf.text(ArticleKind.PRACTICE, "证书过期", number));
    String link = "<a href=\"/knowledge/" + draft + "\">案例库中的案例</a>";

    assertThat(browser.source("information1", PAGE, number)).contains(link);
    assertThat(browser.source("liaison-tech", PAGE, number)).doesNotContain(draft);

    String published =
        shelf.put(ArticleStatus.PUBLISHED, Shelf.text(ArticleKind.PRACTICE, "证书过期", number));
    assertThat(browser.source("liaison-tech", PAGE, number))
        .contains("<a href=\"/knowledge/" + published + "\">案例库中的案例</a>")
        .containsOnlyOnce("/knowledge/" + published);
  }

  @Test
  void isNearItsLimitOnlyOnceRemindingBegins() {
    time.set(TimeTravel.at("2026-03-03T03:59:00"));
    assertThat(browser.rows("director", "/tracking")).singleElement().asString().contains("<tr>");

    time.set(TimeTravel.at("2026-03-03T04:00:01"));
    assertThat(browser.rows("director", "/tracking"))
        .singleElement()
        .asString()
        .contains("<tr class=\"near\">", "处理即将到期");
  }

  @Test
  void printsTheSheetOfTheReport() {
    assertThat(browser.text("liaison-tech", SHEET, number))
        .contains(
            "问题处理单 测试平台无法访问 问题基本信息 问题编号 " + number,
            "报告人 技术部联络员 - 技术部 报告时间 2026-03-02 10:00",
            "问题类型 ☑ 技术问题 □ 流程问题 □ 沟通问题 □ 其他",
            "影响范围 部门：技术部 人员：联合调试小组 项目：一网通办",
            "紧急程度 □ 紧急 ☑ 重要 □ 一般 □ 常规",
            "问题是否解决 □ 完全解决 □ 基本解决 □ 部分解决 □ 未解决");
  }

  @Test
  void keepsTheSheetToThoseWhomTheCaseConcerns() {
    assertThat(browser.status("director", SHEET, number)).isEqualTo(200);
    for (String stranger : new String[] {"requester1", "liaison-customer", "newcomer1"}) {
      assertThat(browser.status(stranger, SHEET, number)).as(stranger).isEqualTo(404);
    }
  }

  @Test
  void hasNoSheetForOtherCases() {
    String request = work.request(application()).getBusinessKey();

    assertThat(browser.status("director", SHEET, request)).isEqualTo(404);
    assertThat(browser.status("director", SHEET, "WT-2026-9999")).isEqualTo(404);
    assertThat(browser.text("director", PAGE, request)).doesNotContain("问题处理单", "相似案例");
  }

  private void analyze(Answers analysis) {
    work.complete("coordinator2", number, "userTask_identifyIssue", identified());
    work.complete("coordinator1", number, "userTask_analyzeIssue", analysis);
  }
}
