package center.coordination.board;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.rejected;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.matter.MatterService;
import center.coordination.testing.Answers;
import center.coordination.testing.ArticleAnswers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** 协调跟踪表 (manual §协调模板工具 3.2). */
@ProcessTest
class TrackingPageTest {

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired MatterService matters;

  Browser browser;
  String number;

  @BeforeEach
  void request() {
    browser = new Browser(application);
    number = work.request(application().with("expectedDate", "2026-03-10")).getBusinessKey();
  }

  @Test
  void hasTheColumnsOfTheManual() {
    assertThat(browser.text("director", "/tracking")).contains("序号 协调事项 负责人 开始时间 计划完成 当前状态 完成度 备注");
  }

  @Test
  void showsACaseFromItsBeginning() {
    assertThat(browser.rows("director", "/tracking"))
        .singleElement()
        .extracting(Browser::text)
        .isEqualTo("1 XT-2026-0001 联合调试的场地安排 未指定 2026-03-02 10:00 — 待答复 0%");
  }

  @Test
  void showsWhoHandlesItUntilWhenHowFarAndWithWhichRemark() {
    accept();
    matters.track(number, 60, "等商务部确认");

    assertThat(Browser.text(onlyRow()))
        .isEqualTo(
            "1 XT-2026-0001 联合调试的场地安排 协调专员一 2026-03-02 10:00 2026-03-10 23:59 处理中 60% 等商务部确认");
  }

  @Test
  void leadsToTheCase() {
    assertThat(onlyRow()).contains("<a href=\"/matters/XT-2026-0001\">");
  }

  @ParameterizedTest
  @CsvSource({
    "director, 1 2",
    "lead, 1 2",
    "coordinator3, 1 2",
    "information1, 1 2",
    "optimizer1, 1 2",
    "admin, 1 2",
    "requester1, 1",
    "requester2, 2",
    "liaison-tech, 1",
    "liaison-business, 1 2",
    "liaison-customer, 2",
    "newcomer1, ''"
  })
  void showsEachPersonTheCasesThatConcernThem(String user, String cases) {
    work.start(
        "requester2",
        "request-handling",
        application()
            .with("department", "business")
            .with("departments", List.of("business", "customer")));

    String page = browser.source(user, "/tracking");

    assertThat(page.contains("XT-2026-0001")).as("first").isEqualTo(cases.contains("1"));
    assertThat(page.contains("XT-2026-0002")).as("second").isEqualTo(cases.contains("2"));
    if (cases.isEmpty()) {
      assertThat(page).contains("没有您可以查看的案件");
    }
  }

  @Test
  void turnsYellowAndSaysSoADayBeforeTheCaseIsDue() {
    accept();

    time.set(at("2026-03-09T23:59:58"));
    assertThat(onlyRow()).contains("<tr>");

    time.set(at("2026-03-09T23:59:59"));
    assertThat(onlyRow()).contains("<tr class=\"near\">", "处理即将到期");
  }

  @Test
  void turnsRedAndSaysSoWhenTheCaseIsDue() {
    accept();

    time.set(at("2026-03-10T23:59:58"));
    assertThat(onlyRow()).contains("<tr class=\"near\">");

    time.set(at("2026-03-10T23:59:59"));
    assertThat(onlyRow()).contains("<tr class=\"late\">", "处理已超时");
  }

  @Test
  void turnsRedWhenNobodyAnswersWithin24Hours() {
    time.set(at("2026-03-03T04:00:01"));
    assertThat(onlyRow()).contains("<tr class=\"near\">", "答复即将到期");

    time.set(at("2026-03-03T10:00:01"));
    assertThat(onlyRow()).contains("<tr class=\"late\">", "答复已超时");
  }

  @Test
  void turnsRedWhenNobodyReviewsAnArticleInTime() {
    work.start("coordinator1", "knowledge-review", ArticleAnswers.proposed());

    time.set(at("2026-03-05T10:01:00"));
    assertThat(browser.rows("director", "/tracking?text=AL-"))
        .singleElement()
        .asString()
        .contains("<tr class=\"late\">", "审核已超时");
  }

  @Test
  void followsAnApprovedExtension() {
    accept();
    work.start(
        "coordinator1",
        "deadline-extension",
        Answers.of(
            "extendedCaseNumber", number,
            "newDueAt", "2026-03-20T18:00+08:00",
            "extensionReason", "客户推迟了演示"));
    work.complete(
        "lead", number, "userTask_decideExtension", Answers.of("extensionDecision", "approve"));

    assertThat(onlyRow()).contains("2026-03-20 18:00").doesNotContain("2026-03-10");
    time.set(at("2026-03-12T09:00:00"));
    assertThat(onlyRow()).contains("<tr>");
  }

  @Test
  void putsOpenCasesFirstAndFiltersByStatusAndText() {
    work.complete("coordinator1", number, "userTask_assessRequest", rejected());
    time.tick();
    work.request(application().with("title", "Beta 版发布窗口"));

    assertThat(browser.rows("director", "/tracking").stream().map(Browser::text))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1 XT-2026-0002"),
            second -> assertThat(second).startsWith("2 XT-2026-0001").contains("不予受理"));
    assertThat(titles("open", "")).containsExactly("XT-2026-0002");
    assertThat(titles("closed", "")).containsExactly("XT-2026-0001");
    assertThat(titles("all", "beta")).containsExactly("XT-2026-0002");
    assertThat(titles("all", "不予受理")).containsExactly("XT-2026-0001");
    assertThat(titles("open", "不予受理")).isEmpty();
    assertThat(browser.text("director", "/tracking?text={text}", "无此事")).contains("没有符合条件的案件");
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    String title = "<script>alert(1)</script>{{7*7}}${7*7} 𠮷田😀";
    work.request(application().with("title", title));

    String page = browser.source("director", "/tracking?text={text}", "\"><b>x</b>");
    assertThat(page).doesNotContain("<b>x").contains("value=\"&quot;&gt;&lt;b&gt;x&lt;/b&gt;\"");
    assertThat(browser.source("director", "/tracking"))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;{{7*7}}${7*7} 𠮷田😀");
  }

  private void accept() {
    work.complete("coordinator1", number, "userTask_assessRequest", accepted());
  }

  private String onlyRow() {
    List<String> rows = browser.rows("director", "/tracking");
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private List<String> titles(String status, String text) {
    return browser.rows("director", "/tracking?status={status}&text={text}", status, text).stream()
        .map(Browser::text)
        .map(row -> row.split(" ")[1])
        .toList();
  }
}
