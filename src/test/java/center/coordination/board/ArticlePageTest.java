package center.coordination.board;

import static center.coordination.testing.ArticleAnswers.proposed;
import static center.coordination.testing.ArticleAnswers.published;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** One article of the case library, and who reads it. */
@ProcessTest
class ArticlePageTest {

  private static final String PAGE = "/knowledge/{number}";

  @Autowired WebApplicationContext application;
  @Autowired KnowledgeService knowledge;
  @Autowired JdbcClient database;
  @Autowired CaseWork work;

  Browser browser;
  Shelf shelf;

  @BeforeEach
  void open() {
    browser = new Browser(application);
    shelf = new Shelf(database, knowledge);
  }

  @Test
  void tellsTheCaseFromItsSituationToItsLessons() {
    assertThat(browser.text("newcomer1", PAGE, shelf.published("实验室之争")))
        .contains(
            "实验室之争 最佳实践案例 · AL-2026-0001",
            "背景情况 两个部门都要用实验室。",
            "原因 人员因素：责任不清 环境因素：资源限制 没有预约制度",
            "处理过程 先摸清需求，再分配。",
            "解决方案 按周预约。",
            "成功要素与教训 提前沟通。",
            "涉及部门 技术部、商务部",
            "来源 手册之外",
            "提出人 协调专员一",
            "发布时间 2026-03-02 10:00")
        .doesNotContain("最近修改");
  }

  @Test
  void speaksOfSymptomsWhereItIsACommonProblem() {
    assertThat(browser.text("newcomer1", PAGE, "AL-SC-03"))
        .contains("问题表现 重要信息未能及时传达", "解决方案 建立多渠道信息传递机制")
        .doesNotContain("背景情况", "处理过程", "提出人", "系统");
  }

  @ParameterizedTest
  @EnumSource(value = ArticleStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
  void doesNotExistForStrangersUnlessItIsPublished(ArticleStatus status) {
    String number = shelf.put(status, Shelf.text("实验室之争"));

    for (String user : new String[] {"information2", "director", "lead", "admin", Shelf.AUTHOR}) {
      assertThat(browser.text(user, PAGE, number)).as(user).contains("实验室之争", status.label());
    }
    for (String user :
        new String[] {"coordinator2", "optimizer1", "liaison-tech", "requester1", "newcomer1"}) {
      assertThat(browser.status(user, PAGE, number)).as(user).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AL-2026-9999", "XT-2026-0001", "<script>", "..%2F"})
  void isNotFoundWhereThereIsNone(String number) {
    assertThat(browser.status("director", PAGE, number)).isIn(400, 404);
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED, information1, 编辑 停用",
    "PUBLISHED, admin, 编辑 停用",
    "REVIEWED, information1, 编辑 发布 停用",
    "DRAFT, information1, 编辑",
    "RETIRED, information1, ''",
    "PUBLISHED, director, ''",
    "REVIEWED, lead, ''",
    "DRAFT, coordinator1, ''",
    "PUBLISHED, newcomer1, ''"
  })
  void offersWhatTheReaderMayDoNow(ArticleStatus status, String user, String actions) {
    String page = browser.source(user, PAGE, shelf.put(status, Shelf.text("实验室之争")));

    assertThat(page.contains("/edit\">编辑</a>")).isEqualTo(actions.contains("编辑"));
    assertThat(page.contains("/publish\"")).isEqualTo(actions.contains("发布"));
    assertThat(page.contains("/retire\"")).isEqualTo(actions.contains("停用"));
  }

  @Test
  void leadsToTheCaseItComesFromWhoeverMaySeeThat() {
    String request = work.request(application()).getBusinessKey();
    String number =
        shelf.put(ArticleStatus.PUBLISHED, Shelf.text(ArticleKind.EXPERIENCE, "实验室之争", request));

    assertThat(browser.source("requester1", PAGE, number))
        .contains("<a href=\"/matters/" + request + "\">" + request + "</a>");
    assertThat(browser.source("requester2", PAGE, number))
        .contains(request)
        .doesNotContain("href=\"/matters/");
  }

  @Test
  void leadsToItsReviewAndBackWhoeverMaySeeThat() {
    String number = "AL-2026-0001";
    work.start("coordinator1", "knowledge-review", proposed());

    assertThat(browser.source("information1", PAGE, number))
        .contains("草稿", "<a href=\"/matters/" + number + "\">案情</a>");
    assertThat(browser.source("information1", "/matters/{number}", number))
        .contains("<a href=\"/knowledge/" + number + "\">案例库中的案例</a>", "提出人");

    work.complete("information1", number, "userTask_reviewArticle", published());

    assertThat(browser.text("newcomer1", PAGE, number))
        .contains("联合调试抢场地", "解决方案 按周预约，先到先得。")
        .doesNotContain("审核经过", "草稿");
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    String typed = "<script>1</script>{{7*7}}${7*7} 𠮷田😀";

    assertThat(browser.source("newcomer1", PAGE, shelf.published(typed)))
        .doesNotContain("<script")
        .contains("<h1>&lt;script&gt;1&lt;/script&gt;{{7*7}}${7*7} 𠮷田😀</h1>");
  }
}
