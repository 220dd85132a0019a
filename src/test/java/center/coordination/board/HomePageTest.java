package center.coordination.board;

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
      Map.of(
          "tasklist", "href=\"/camunda/app/tasklist/default/\"",
          "cockpit", "href=\"/camunda/app/cockpit/default/\"",
          "admin", "href=\"/camunda/app/admin/default/\"",
          "tracking", "href=\"/tracking\"",
          "knowledge", "href=\"/knowledge\"",
          "outbox", "href=\"/outbox\"",
          "request", "href=\"/camunda/app/tasklist/default/#/?processStart=request-handling\"",
          "withdrawal", "href=\"/camunda/app/tasklist/default/#/?processStart=request-withdrawal\"",
          "extension", "href=\"/camunda/app/tasklist/default/#/?processStart=deadline-extension\"");

  @Autowired WebApplicationContext application;

  Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(application);
  }

  @ParameterizedTest
  @CsvSource({
    "director, tasklist cockpit tracking knowledge outbox request withdrawal extension",
    "lead, tasklist cockpit tracking knowledge outbox request withdrawal extension",
    "coordinator1, tasklist tracking knowledge outbox request withdrawal extension",
    "information1, tasklist tracking knowledge outbox",
    "optimizer1, tasklist cockpit tracking knowledge outbox",
    "liaison-tech, tasklist tracking knowledge outbox request",
    "requester1, tasklist tracking knowledge outbox request withdrawal",
    "newcomer1, knowledge outbox",
    "admin, tasklist cockpit admin tracking knowledge outbox request withdrawal extension"
  })
  void showsEachRoleTheWaysThatAreOpenToIt(String user, String links) {
    String page = browser.source(user, "/");

    List<String> open = Arrays.asList(links.split(" "));
    LINKS.forEach(
        (name, link) -> assertThat(page.contains(link)).as(name).isEqualTo(open.contains(name)));
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
