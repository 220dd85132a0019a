package center.coordination.board;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.ProcessTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The start page shows each role the ways that are open to it, and no other. */
@ProcessTest
class HomePageTest {

  private static final Map<String, String> LINKS =
      Map.ofEntries(
          entry("tasklist", "href=\"/camunda/app/tasklist/default/\""),
          entry("cockpit", "href=\"/camunda/app/cockpit/default/\""),
          entry("admin", "href=\"/camunda/app/admin/default/\""),
          entry("tracking", "href=\"/tracking\""),
          entry("meetings", "href=\"/meetings\""),
          entry("knowledge", "href=\"/knowledge\""),
          entry("outbox", "href=\"/outbox\""),
          entry("request", start("request-handling")),
          entry("issue", start("issue-handling")),
          entry("article", start("knowledge-review")),
          entry("meeting", start("meeting-organization")),
          entry("change", start("meeting-change")),
          entry("correction", start("minutes-correction")),
          entry("withdrawal", start("request-withdrawal")),
          entry("extension", start("deadline-extension")));

  @Autowired WebApplicationContext application;

  Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(application);
  }

  private static String start(String process) {
    return "href=\"/camunda/app/tasklist/default/#/?processStart=" + process + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "director, tasklist cockpit tracking meetings knowledge outbox request issue article meeting change correction withdrawal extension",
    "lead, tasklist cockpit tracking meetings knowledge outbox request issue article meeting change correction withdrawal extension",
    "coordinator1, tasklist tracking meetings knowledge outbox request issue article meeting change correction withdrawal extension",
    "information1, tasklist tracking meetings knowledge outbox issue article",
    "optimizer1, tasklist cockpit tracking meetings knowledge outbox issue article",
    "liaison-tech, tasklist tracking meetings knowledge outbox request issue",
    "requester1, tasklist tracking meetings knowledge outbox request withdrawal",
    "newcomer1, knowledge outbox",
    "admin, tasklist cockpit admin tracking meetings knowledge outbox request issue article meeting change correction withdrawal extension"
  })
  void showsEachRoleTheWaysThatAreOpenToIt(String user, String links) {
    String page = browser.source(user, "/");

    List<String> open = Arrays.asList(links.split(" "));
    LINKS.forEach(
        (name, link) -> assertThat(page.contains(link)).as(name).isEqualTo(open.contains(name)));
  }

  @Test
  void tellsWhatEachFormIsFor() {
    assertThat(Browser.text(browser.source("director", "/").replaceAll("</?strong>", "")))
        .contains("问题处理单 报告一个", "案例投稿 推荐一个", "会议召集单 召集一次", "会议变更单 会议开始之前", "纪要更正单 更正")
        .doesNotContain("表单 ");
  }

  @Test
  void namesThePersonAndTheRoles() {
    assertThat(browser.text("lead", "/")).contains("协调主管，您好", "协调主管", "协调管理组");
    assertThat(browser.text("liaison-tech", "/")).contains("技术部联络员，您好", "技术部、部门协调联络员");
  }

  @Test
  void letsPeopleSignOutByAFormWithAToken() {
    assertThat(browser.source("requester1", "/"))
        .containsPattern("<form class=\"account\" method=\"post\" action=\"/logout\">")
        .containsPattern("name=\"_csrf\" value=\"[^\"]+\"");
  }
}
