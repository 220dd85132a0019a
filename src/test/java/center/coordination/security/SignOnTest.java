package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServer
class SignOnTest {

  @LocalServerPort int port;
  @Autowired IdentityService identity;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/matters/XT-2026-0001",
        "/matters/WT-2026-0001/sheet",
        "/matters/HY-2026-0001/notice",
        "/matters/HY-2026-0001/minutes",
        "/tracking",
        "/meetings",
        "/knowledge",
        "/knowledge/AL-SC-01",
        "/knowledge/AL-SC-01/edit",
        "/outbox",
        "/error",
        "/camunda",
        "/camunda/",
        "/camunda/app/tasklist/default/",
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/",
        "/camunda/app/welcome/default/",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/tasklist/scripts/config.js",
        "/camunda/lib/deps.js",
        "/camunda/assets/vendor/requirejs.js",
        "/camunda-welcome/index.html",
        "/webjars/camunda/lib/deps.js",
        "/plugin/tasklist",
        "/h2-console",
        "/actuator",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/health/db",
        "/swagger-ui/index.html",
        "/unknown"
      })
  void sendsAnAnonymousVisitorToTheLogin(String path) {
    HttpResponse<String> answer = Visitor.anonymous(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/default/user",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/admin/setup/default/user/create",
        "/engine-rest/task",
        "/engine-rest/engine/default/task",
        "/engine-rest/version",
        "/api/anything"
      })
  void answersAnAnonymousProgramWith401(String path) {
    for (String method : Set.of("GET", "POST", "PUT", "DELETE")) {
      HttpResponse<String> answer = Visitor.anonymous(port).sendJson(method, path, "{}");

      assertThat(answer.statusCode()).as(method).isEqualTo(401);
    }
  }

  @Test
  void showsEverybodyTheChineseLoginAndItsAssets() {
    Visitor visitor = Visitor.anonymous(port);

    assertThat(visitor.get("/login").body())
        .contains("业务协调中心", "用户名", "密码", "lang=\"zh-CN\"")
        .doesNotContain("不正确");
    assertThat(visitor.get("/login?error").body()).contains("用户名或密码不正确");
    assertThat(visitor.get("/login?logout").body()).contains("您已退出");
    assertThat(visitor.get("/css/login.css").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/css/emblem.svg").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/actuator/health").body()).doesNotContain("components");
  }

  @Test
  void signsInOnceForPagesAndAllWebApplications() {
    Visitor director = Visitor.person(port, "director");

    assertThat(director.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(director.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(director.get("/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"director\"", "tasklist", "cockpit")
        .doesNotContain("\"admin\"");
    assertThat(director.get("/tracking").headers().firstValue("Location")).isEmpty();
  }

  @Test
  void bringsAPersonBackToThePageAskedFor() {
    Visitor visitor = Visitor.anonymous(port);
    visitor.get("/camunda/app/tasklist/default/");

    HttpResponse<String> answer = visitor.signIn("requester1", "requester1");

    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .contains("/camunda/app/tasklist/default/");
  }

  @Test
  void leadsToTheStartPageWhenNoPageWasAskedFor() {
    HttpResponse<String> answer = Visitor.anonymous(port).signIn("requester1", "requester1");

    assertThat(answer.headers().firstValue("Location")).contains("http://localhost:" + port + "/");
  }

  @Test
  void saysTheSameOfAWrongPasswordAndAnUnknownName() {
    HttpResponse<String> wrong = Visitor.anonymous(port).signIn("newcomer1", "wrong");
    HttpResponse<String> unknown = Visitor.anonymous(port).signIn("nobody", "wrong");

    assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
    assertThat(wrong.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/login?error");
    identity.unlockUser("newcomer1");
  }

  @Test
  void locksSomebodyOutForAWhileAfterAWrongPassword() {
    identity.saveUser(person("locked"));
    Visitor.anonymous(port).signIn("locked", "wrong");

    HttpResponse<String> right = Visitor.anonymous(port).signIn("locked", "locked");

    assertThat(right.headers().firstValue("Location")).get().asString().endsWith("/login?error");
    identity.deleteUser("locked");
  }

  @Test
  void givesANewSessionAtSignIn() {
    Visitor visitor = Visitor.anonymous(port);
    visitor.get("/login");
    String before = visitor.cookie("JSESSIONID");

    visitor.signIn("director", "director");

    assertThat(before).isNotNull();
    assertThat(visitor.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
  }

  @Test
  void forgetsThePersonWhoWasSignedInBefore() {
    Visitor visitor = Visitor.person(port, "director");
    visitor.get("/camunda/app/tasklist/default/");
    String me = "/camunda/api/admin/auth/user/default";
    assertThat(visitor.get(me).body()).contains("director");

    visitor.postJson("/camunda/api/admin/auth/user/default/logout", "");
    visitor.signIn("requester1", "requester1");
    assertThat(visitor.get(me).body()).doesNotContain("director");

    visitor.get("/camunda/app/tasklist/default/");
    assertThat(visitor.get(me).body()).contains("requester1").doesNotContain("director");
  }

  @Test
  void endsTheSessionByTheLogoutOfTheWebApplications() {
    Visitor visitor = Visitor.person(port, "director");
    visitor.get("/camunda/app/tasklist/default/");
    String tasks = "/camunda/api/engine/engine/default/task";
    assertThat(visitor.get(tasks).statusCode()).isEqualTo(200);

    HttpResponse<String> goodbye =
        visitor.postJson("/camunda/api/admin/auth/user/default/logout", "");

    assertThat(goodbye.statusCode()).isEqualTo(200);
    assertThat(visitor.get(tasks).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/tracking").statusCode()).isEqualTo(302);
  }

  @Test
  void endsTheSessionOfADeletedPersonEverywhere() {
    identity.saveUser(person("leaver"));
    Visitor visitor = Visitor.person(port, "leaver");
    String tasks = "/camunda/api/engine/engine/default/task";
    visitor.get("/camunda/app/welcome/default/");
    assertThat(visitor.get(tasks).statusCode()).isEqualTo(200);

    identity.deleteUser("leaver");

    assertThat(visitor.get(tasks).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/tracking").statusCode()).isEqualTo(302);
  }

  @Test
  void closesCamundasOwnLoginAndSetupForSignedInPeopleToo() {
    Visitor admin = Visitor.person(port, "admin");

    assertThat(admin.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(403);
    assertThat(admin.postJson("/camunda/api/admin/setup/default/user/create", "{}").statusCode())
        .isEqualTo(403);
    assertThat(
            admin
                .postForm("/camunda/api/admin/auth/user/default/login/tasklist", "username=admin")
                .statusCode())
        .isEqualTo(403);
    assertThat(admin.get("/actuator/env").statusCode()).isEqualTo(403);
  }

  @Test
  void saysInChineseThatAPageIsClosed() {
    Visitor requester = Visitor.person(port, "requester1").with("Accept", "text/html");

    assertThat(requester.get("/camunda/app/cockpit/default/").body()).contains("没有权限");
    assertThat(requester.get("/matters/none/of/these").body()).contains("没有找到");
  }

  @Test
  void opensNoSessionForAProgram() {
    Visitor program = Visitor.program(port, "director", "director");

    assertThat(program.get("/engine-rest/task").statusCode()).isEqualTo(200);
    assertThat(program.cookie("JSESSIONID")).isNull();
    assertThat(program.get("/tracking").statusCode()).isEqualTo(302);
    assertThat(program.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
  }

  @Test
  void acceptsNoSessionForRest() {
    assertThat(Visitor.person(port, "director").get("/engine-rest/task").statusCode())
        .isEqualTo(401);
  }

  @Test
  void letsTheBrowserKeepScriptsButNotPages() {
    Visitor director = Visitor.person(port, "director");

    assertThat(director.get("/camunda/lib/deps.js").headers().allValues("Cache-Control"))
        .containsExactly("private, no-cache");
    assertThat(
            director
                .get("/camunda/api/engine/engine/default/task")
                .headers()
                .allValues("Cache-Control"))
        .first()
        .asString()
        .contains("no-store");
  }

  private User person(String id) {
    User user = identity.newUser(id);
    user.setPassword(id);
    return user;
  }
}
