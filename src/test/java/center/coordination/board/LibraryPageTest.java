package center.coordination.board;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.knowledge.ArticleKind;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.testing.ProcessTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** 案例库: what everybody finds there. */
@ProcessTest
class LibraryPageTest {

  private static final Pattern FOUND = Pattern.compile("<h2><a href=\"/knowledge/([^\"]+)\"");
  private static final String ALL = "/knowledge?words={w}&cause={c}&department={d}&kind={k}";

  @Autowired WebApplicationContext application;
  @Autowired KnowledgeService knowledge;
  @Autowired JdbcClient database;

  Browser browser;
  Shelf shelf;

  @BeforeEach
  void open() {
    browser = new Browser(application);
    shelf = new Shelf(database, knowledge);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"director", "coordinator1", "liaison-tech", "requester1", "newcomer1", "admin"})
  void isOpenToEverybodyAndLeadsToEachArticle(String user) {
    assertThat(browser.source(user, "/"))
        .contains("<a class=\"tile\" href=\"/knowledge\">", "<a href=\"/knowledge\">案例库</a>");
    assertThat(browser.text(user, "/knowledge"))
        .contains("跨部门项目资源冲突协调", "最佳实践案例", "原因：资源限制、沟通不畅", "部门：技术部");
    assertThat(found(user, "/knowledge")).contains("AL-SC-01", "AL-SC-10");
  }

  @Test
  void findsArticlesByTheirWords() {
    String number = shelf.published("演示厅使用冲突");

    assertThat(found("newcomer1", ALL, "演示厅", "", "", "")).containsExactly(number);
    assertThat(browser.text("newcomer1", ALL, "演示厅", "", "", "")).contains("找到 1 个案例");
  }

  @ParameterizedTest
  @CsvSource({
    "marketChange, '', '', AL-SC-02",
    "'', customer, '', AL-SC-02",
    "'', '', experience, AL-SC-09 AL-SC-10",
    "poorCommunication, tech, practice, AL-SC-01 AL-SC-02",
    "policyChange, '', '', ''"
  })
  void narrowsDownByCauseDepartmentAndKind(
      String cause, String department, String kind, String numbers) {
    assertThat(found("newcomer1", ALL, "", cause, department, kind))
        .containsExactlyInAnyOrder(numbers.isEmpty() ? new String[0] : numbers.split(" "));
  }

  @Test
  void saysWhatIsChosenAndHowToGetRidOfIt() {
    String page = browser.source("newcomer1", ALL, "需求", "marketChange", "tech", "practice");

    assertThat(page)
        .contains(
            "value=\"需求\"",
            "<optgroup label=\"环境因素\">",
            "<option value=\"marketChange\" selected=\"selected\">",
            "<option value=\"tech\" selected=\"selected\">",
            "<option value=\"practice\" selected=\"selected\">",
            "清除条件");
    assertThat(browser.source("newcomer1", "/knowledge")).doesNotContain("清除条件");
  }

  @Test
  void saysSoWhereNothingIsFound() {
    assertThat(browser.text("newcomer1", ALL, "绝无此词𠮷", "", "", "")).contains("没有符合条件的案例");
  }

  @ParameterizedTest
  @CsvSource({"nonsense, x, 0", "'<b>', '', -1", "'', '', 99999999999"})
  void takesWhatItDoesNotUnderstandForAnything(String cause, String kind, String page) {
    assertThat(found("newcomer1", "/knowledge?cause={c}&kind={k}&page={p}", cause, kind, page))
        .contains("AL-SC-01");
  }

  @Test
  void turnsPagesAndKeepsTheFilter() {
    for (int i = 0; i < 21; i++) {
      shelf.put(ArticleStatus.PUBLISHED, Shelf.text(ArticleKind.EXPERIENCE, "预约经验之" + i, "第二页测试"));
    }

    String first = browser.source("newcomer1", ALL, "", "unclearDuty", "", "experience");
    assertThat(first)
        .contains("第 1 页，共 2 页", "下一页")
        .doesNotContain("上一页")
        .containsPattern("href=\"/knowledge\\?[^\"]*cause=unclearDuty[^\"]*page=2\"");
    assertThat(found("newcomer1", ALL, "", "unclearDuty", "", "experience")).hasSize(20);
    String path = "/knowledge?cause=unclearDuty&kind=experience&page=2";
    assertThat(found("newcomer1", path)).hasSize(1);
    assertThat(browser.source("newcomer1", path)).contains("上一页").doesNotContain("下一页");
  }

  @ParameterizedTest
  @CsvSource({
    "information1, true",
    "director, true",
    "lead, true",
    "admin, true",
    "coordinator1, false",
    "optimizer1, false",
    "requester1, false",
    "newcomer1, false"
  })
  void listsWhatIsNotPublishedForThoseWhoKeepTheLibrary(String user, boolean listed) {
    shelf.put(ArticleStatus.DRAFT, Shelf.text("草拟中的案例"));
    shelf.put(ArticleStatus.REVIEWED, Shelf.text("审核过的案例"));
    shelf.put(ArticleStatus.RETIRED, Shelf.text("过时的案例"));

    String page = browser.text(user, "/knowledge");

    assertThat(page.contains("未发布的案例（3）")).isEqualTo(listed);
    assertThat(page.contains("草拟中的案例 最佳实践案例 草稿 协调专员一 2026-03-02")).isEqualTo(listed);
    assertThat(page.contains("审核过的案例 最佳实践案例 已审核")).isEqualTo(listed);
    assertThat(page.contains("过时的案例 最佳实践案例 已停用")).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({"coordinator1, true", "information1, true", "requester1, false", "newcomer1, false"})
  void leadsToTheFormWhoeverMayProposeACase(String user, boolean proposes) {
    assertThat(browser.source(user, "/knowledge").contains("processStart=knowledge-review"))
        .isEqualTo(proposes);
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    shelf.published("<script>1</script>{{7*7}}${7*7} 𠮷田😀" + "长".repeat(40));

    assertThat(browser.source("newcomer1", ALL, "\"><b>x</b>", "", "", ""))
        .doesNotContain("<b>x")
        .contains("value=\"&quot;&gt;&lt;b&gt;x&lt;/b&gt;\"");
    assertThat(browser.source("newcomer1", "/knowledge"))
        .doesNotContain("<script")
        .contains("&lt;script&gt;1&lt;/script&gt;{{7*7}}${7*7} 𠮷田😀");
  }

  private List<String> found(String user, String path, Object... parts) {
    return FOUND
        .matcher(browser.source(user, path, parts))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
