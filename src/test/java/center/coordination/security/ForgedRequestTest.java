package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that another web site sends with our user's browser. */
@DemoServer
class ForgedRequestTest {

  private static final String TASKS = "/camunda/api/engine/engine/default/task";

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login",
        "/logout",
        "/camunda/api/admin/auth/user/default/logout",
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/default/process-definition/key/request-handling/start",
        "/tracking",
        "/knowledge/AL-SC-01/edit",
        "/knowledge/AL-SC-01/retire"
      })
  void areRefusedAndLeaveTheSessionAlone(String path) {
    for (String origin : new String[] {"http://evil.example", "http://localhost:1", "null", "%%"}) {
      Visitor visitor = tasklistUser();

      assertThat(visitor.with("Origin", origin).postForm(path, "a=b").statusCode())
          .as(origin)
          .isEqualTo(403);
      assertThat(visitor.get(TASKS).statusCode()).as(origin).isEqualTo(200);
    }
  }

  @Test
  void areKnownByTheBrowsersOwnWordToo() {
    Visitor visitor = tasklistUser().with("Sec-Fetch-Site", "cross-site");

    assertThat(visitor.postForm("/camunda/api/admin/auth/user/default/logout", "").statusCode())
        .isEqualTo(403);
    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);
  }

  @Test
  void areRefusedOverRestWithCachedCredentials() {
    Visitor program = Visitor.program(port, "admin", "admin").with("Origin", "http://evil.example");

    assertThat(program.postJson("/engine-rest/user/create", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void needTheTokenOfThePageEvenFromOurOwnSite() {
    Visitor visitor = tasklistUser().with("Origin", "http://localhost:" + port);

    assertThat(visitor.postForm("/tracking", "a=b").statusCode()).isEqualTo(403);
    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);
    assertThat(visitor.postJson(TASKS, "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void workWithTheTokenOfTheWebApplications() {
    Visitor visitor = tasklistUser().with("Origin", "http://localhost:" + port);

    visitor.with("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"));

    assertThat(visitor.postJson(TASKS, "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void bringAnOldLoginPageBackWithTheReason() {
    assertThat(
            Visitor.anonymous(port)
                .postForm("/login", "username=director&password=director")
                .headers()
                .firstValue("Location"))
        .contains("http://localhost:" + port + "/login?expired");
  }

  private Visitor tasklistUser() {
    Visitor visitor = Visitor.person(port, "coordinator1");
    visitor.get("/camunda/app/tasklist/default/");
    return visitor;
  }
}
