package center.coordination.board;

import static center.coordination.knowledge.ArticleStatus.PUBLISHED;
import static center.coordination.knowledge.ArticleStatus.RETIRED;
import static center.coordination.knowledge.ArticleStatus.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.knowledge.KnowledgeService;
import center.coordination.matter.Cause;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** How the information group changes, publishes and retires an article. */
@ProcessTest
class ArticleEditTest {

  private static final String TYPED = "<script>1</script>{{7*7}} 𠮷田😀\n第二行";

  @Autowired WebApplicationContext application;
  @Autowired KnowledgeService knowledge;
  @Autowired JdbcClient database;
  @Autowired TimeTravel time;

  Browser browser;
  Shelf shelf;
  String number;

  @BeforeEach
  void publish() {
    browser = new Browser(application);
    shelf = new Shelf(database, knowledge);
    number = shelf.published("实验室之争");
  }

  @Test
  void beginsWithWhatTheArticleSays() {
    assertThat(browser.source("information1", "/knowledge/{n}/edit", number))
        .contains(
            "name=\"version\" value=\"0\"",
            "value=\"practice\" checked=\"checked\"",
            "name=\"title\" value=\"实验室之争\"",
            "value=\"unclearDuty\" checked=\"checked\"",
            "value=\"resourceLimit\" checked=\"checked\"",
            "value=\"business\" checked=\"checked\"",
            ">按周预约。</textarea>")
        .doesNotContain("value=\"systemFailure\" checked", "现在的内容");
  }

  @ParameterizedTest
  @ValueSource(strings = {"director", "lead", "coordinator1", "requester1", "newcomer1"})
  void isForTheInformationGroupAlone(String user) {
    assertThat(browser.status(user, "/knowledge/{n}/edit", number)).isEqualTo(403);
    assertThat(browser.status(user, "/knowledge/AL-2026-9999/edit")).isEqualTo(403);
    assertThat(save(user, "0", "按天预约。").getStatus()).isEqualTo(403);
    assertThat(act(user, "publish", "0").getStatus()).isEqualTo(403);
    assertThat(act(user, "retire", "0", "reason", "过时").getStatus()).isEqualTo(403);
    assertThat(shelf.textOf(number).solution()).isEqualTo("按周预约。");
    assertThat(shelf.statusOf(number)).isEqualTo(PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({"information1", "admin"})
  void keepsWhatWasTypedAndShowsTheArticle(String user) {
    time.tick();
    MockHttpServletResponse answer = save(user, "0", TYPED);

    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).isEqualTo("/knowledge/" + number);
    assertThat(shelf.textOf(number).solution()).isEqualTo(TYPED);
    assertThat(shelf.textOf(number).causes()).containsExactly(Cause.SYSTEM_FAILURE);
    assertThat(shelf.textOf(number).departments()).containsExactly("customer");
    assertThat(browser.text(user, "/knowledge/{n}", number)).contains("最近修改 2026-03-02 10:00，");
  }

  @Test
  void needsTheTokenOfThePage() {
    String edit = "/knowledge/" + number + "/edit";

    assertThat(browser.forge("information1", edit, form("0", "按天预约。"))).isEqualTo(403);
    assertThat(shelf.textOf(number).solution()).isEqualTo("按周预约。");
    assertThat(browser.forge("information1", "/knowledge/" + number + "/retire", "version", "0"))
        .isEqualTo(403);
    assertThat(shelf.statusOf(number)).isEqualTo(PUBLISHED);
  }

  @Test
  void tellsWhoWasFasterAndLosesNothingThatWasTyped() {
    time.set(TimeTravel.at("2026-03-02T11:30:00"));
    save("information2", "0", "信息专员二的<b>方案</b>");

    String page = Browser.source(save("information1", "0", TYPED)).replace("\r\n", "\n");

    assertThat(Browser.text(page))
        .contains("没有保存：信息专员二 已于 2026-03-02 11:30 修改了这个案例", "现在的内容 信息专员二的&lt;b&gt;方案&lt;/b&gt;");
    assertThat(page)
        .contains(">&lt;script&gt;1&lt;/script&gt;{{7*7}} 𠮷田😀\n第二行</textarea>")
        .contains("value=\"systemFailure\" checked=\"checked\"", "name=\"version\" value=\"1\"")
        .doesNotContain("<script", "<b>方案")
        .containsOnlyOnce("<strong>现在的内容</strong>");
    assertThat(shelf.textOf(number).solution()).isEqualTo("信息专员二的<b>方案</b>");
  }

  @Test
  void takesWhatWasTypedOnceItWasCompared() {
    save("information2", "0", "信息专员二的方案");
    save("information1", "0", TYPED);

    assertThat(save("information1", "1", TYPED).getStatus()).isEqualTo(302);
    assertThat(shelf.textOf(number).solution()).isEqualTo(TYPED);
  }

  @Test
  void goesOnComparingWhenTheNextAttemptIsRefused() {
    save("information2", "0", "信息专员二的方案");

    String page = Browser.text(Browser.source(save("information1", "1", "", "compared", "true")));

    assertThat(page).contains("请填写“解决方案”", "现在的内容 信息专员二的方案");
  }

  @Test
  void namesTheFieldThatIsMissingAndKeepsTheRest() {
    String page = Browser.source(save("information1", "0", "  "));

    assertThat(page)
        .contains("没有保存：请填写“解决方案”。您填写的内容都还在。")
        .contains("name=\"title\" value=\"新标题\"", "name=\"version\" value=\"0\"")
        .contains("value=\"systemFailure\" checked=\"checked\"");
    assertThat(shelf.textOf(number).title()).isEqualTo("实验室之争");
  }

  @Test
  void namesTheFieldThatIsTooLongAndCutsNothingOff() {
    String tooLong = "长".repeat(4001);

    assertThat(Browser.source(save("information1", "0", tooLong)))
        .contains("“解决方案”最多 4000 个字，现有 4001 个字", ">" + tooLong + "</textarea>");
  }

  @ParameterizedTest
  @CsvSource({"kind, nonsense, 类型", "causes, nonsense, 原因", "departments, nonsense, 涉及部门"})
  void namesTheChoiceThatThereIsNot(String field, String value, String label) {
    assertThat(Browser.source(save("information1", "0", "按天预约。", field, value)))
        .contains("没有保存：", "“" + label + "”");
    assertThat(shelf.textOf(number).solution()).isEqualTo("按周预约。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "99999999999999999999"})
  void takesAMissingVersionForAnOldOne(String version) {
    assertThat(Browser.source(save("information1", version, "按天预约。"))).contains("修改了这个案例");
    assertThat(shelf.textOf(number).solution()).isEqualTo("按周预约。");
  }

  @Test
  void publishesWhatWasReviewed() {
    number = shelf.put(REVIEWED, Shelf.text("待发布"));
    assertThat(browser.status("newcomer1", "/knowledge/{n}", number)).isEqualTo(404);

    assertThat(act("information1", "publish", "0").getRedirectedUrl())
        .isEqualTo("/knowledge/" + number);

    assertThat(browser.text("newcomer1", "/knowledge/{n}", number)).contains("待发布");
  }

  @Test
  void retiresWithAReasonThatItsKeepersRead() {
    assertThat(act("information1", "retire", "0", "reason", "制度已改").getStatus()).isEqualTo(302);

    assertThat(shelf.statusOf(number)).isEqualTo(RETIRED);
    assertThat(browser.text("information2", "/knowledge/{n}", number)).contains("已停用 ：制度已改");
    assertThat(browser.status("newcomer1", "/knowledge/{n}", number)).isEqualTo(404);
  }

  @Test
  void doesNotRetireWithoutAReason() {
    assertThat(Browser.source(act("information1", "retire", "0", "reason", " ")))
        .contains("没有办成：请填写“停用理由”");
    assertThat(shelf.statusOf(number)).isEqualTo(PUBLISHED);
  }

  @Test
  void doesNotRetireWhatSomebodyElseJustChangedAndKeepsTheReason() {
    save("information2", "0", "信息专员二的方案");

    assertThat(Browser.source(act("information1", "retire", "0", "reason", "制度已改")))
        .contains("没有办成：", "已被他人修改", "name=\"reason\"", "value=\"制度已改\"", "信息专员二的方案");
    assertThat(shelf.statusOf(number)).isEqualTo(PUBLISHED);
  }

  @Test
  void isNotFoundWhereThereIsNoArticle() {
    assertThat(browser.status("information1", "/knowledge/AL-2026-9999/edit")).isEqualTo(404);
    number = "AL-2026-9999";
    assertThat(act("information1", "publish", "0").getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse save(
      String user, String version, String solution, String... more) {
    List<String> fields = new ArrayList<>(List.of(form(version, solution)));
    for (int i = 0; i < more.length; i += 2) {
      int known = fields.indexOf(more[i]);
      if (known >= 0) {
        fields.set(known + 1, more[i + 1]);
      } else {
        fields.addAll(List.of(more[i], more[i + 1]));
      }
    }
    return browser.submit(user, "/knowledge/" + number + "/edit", fields.toArray(String[]::new));
  }

  private MockHttpServletResponse act(String user, String action, String version, String... more) {
    List<String> fields = new ArrayList<>(List.of("version", version));
    fields.addAll(List.of(more));
    return browser.submit(
        user, "/knowledge/" + number + "/" + action, fields.toArray(String[]::new));
  }

  /** The whole form: another title, cause and department, and this solution. */
  private static String[] form(String version, String solution) {
    return new String[] {
      "version", version,
      "kind", "practice",
      "title", "新标题",
      "situation", "两个部门都要用实验室。",
      "causes", "systemFailure",
      "causeNote", "没有预约制度",
      "process", "先摸清需求，再分配。",
      "solution", solution.replace("\n", "\r\n"),
      "factors", "提前沟通。",
      "departments", "customer",
      "source", "手册之外"
    };
  }
}
