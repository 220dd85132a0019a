package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.RequestAnswers;
import center.coordination.testing.RestForm;
import center.coordination.testing.StoredRows;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** requester2 neither sees nor touches a case of requester1, whichever address is tried. */
@DemoServer
class ForeignCaseTest {

  private static final String REST = "/engine-rest";
  private static final String WEBAPPS = "/camunda/api/engine/engine/default";
  private static final String TITLE = "只有申请人自己知道的事项";
  private static final String REMARK = "申请人自己的意见";
  private static final String FILE = "申请人自己的附件";

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;
  @Autowired ManagementService management;
  @Autowired JdbcClient database;

  String number;
  final Map<String, String> ids = new LinkedHashMap<>();

  /** The applicant has to amend the request, and has left a comment and a file with that task. */
  @BeforeEach
  void returnARequestToItsApplicant() {
    Visitor applicant = Visitor.program(port, "requester1", "requester1");
    HttpResponse<String> started =
        applicant.postJson(
            REST + "/process-definition/key/request-handling/submit-form",
            RestForm.body(RequestAnswers.application().with("title", TITLE)));
    assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    String instance = started.body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    number =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getBusinessKey();
    Task assess = task("userTask_assessRequest");
    Visitor coordinator = Visitor.program(port, "coordinator1", "coordinator1");
    ok(coordinator, "/task/" + assess.getId() + "/claim", "{\"userId\":\"coordinator1\"}");
    ok(
        coordinator,
        "/task/" + assess.getId() + "/submit-form",
        RestForm.body(RequestAnswers.returned()));
    String task = task("userTask_amendApplication").getId();
    ids.put("number", number);
    ids.put("instance", instance);
    ids.put("assess", assess.getId());
    ids.put("task", task);
    ids.put("comment", tasks.createComment(task, instance, REMARK).getId());
    ids.put("attachment", attach(task, instance));
    ids.put(
        "variable",
        runtime
            .createVariableInstanceQuery()
            .processInstanceIdIn(instance)
            .variableName("caseTitle")
            .singleResult()
            .getId());
    ids.put("job", management.createJobQuery().processInstanceId(instance).list().get(0).getId());
    ids.put(
        "execution",
        runtime
            .createExecutionQuery()
            .processInstanceId(instance)
            .messageEventSubscriptionName("requestWithdrawn")
            .singleResult()
            .getId());
    ids.put(
        "definition",
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getProcessDefinitionId());
    ids.put(
        "decision",
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance)
            .list()
            .get(0)
            .getId());
  }

  @ParameterizedTest
  @ValueSource(strings = {REST, WEBAPPS})
  void cannotBeSeen(String api) {
    Visitor stranger = stranger(api);
    List<String> leaks = new ArrayList<>();
    for (String path : CaseAddresses.FIND) {
      HttpResponse<String> answer = stranger.get(api + filled(path));
      check("GET " + path, answer, leaks);
    }
    for (String resource : CaseAddresses.QUERIES) {
      HttpResponse<String> answer = stranger.postJson(api + resource, "{}");
      check("POST " + resource, answer, leaks);
    }
    assertThat(leaks).isEmpty();
  }

  /** Without this, a mistyped address would pass for a closed one. */
  @Test
  void isSeenByTheAdministratorAtTheSameAddresses() {
    Visitor administrator = Visitor.program(port, "admin", "admin");
    List<String> missed = new ArrayList<>();
    for (String path : CaseAddresses.FIND) {
      HttpResponse<String> answer = administrator.get(REST + filled(path));
      if (answer.statusCode() != 200 && answer.statusCode() != 204) {
        missed.add(path + " " + answer.statusCode() + " " + answer.body());
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {REST, WEBAPPS})
  void cannotBeTouched(String api) {
    Visitor stranger = stranger(api);
    Map<String, List<String>> before = StoredRows.ofCase(database, number);
    List<String> done = new ArrayList<>();
    for (String line : CaseAddresses.CHANGES.split("\n")) {
      String[] parts = line.strip().split(" ", 3);
      String body = parts.length > 2 ? filled(parts[2]) : "";
      HttpResponse<String> answer = stranger.sendJson(parts[0], api + filled(parts[1]), body);
      boolean noSuchAddress =
          answer.statusCode() == 405 || answer.body().contains("HTTP 404 Not Found");
      if (answer.statusCode() >= 500 || noSuchAddress || reveals(answer.body())) {
        done.add(line.strip() + " -> " + answer.statusCode() + " " + answer.body());
      }
      Map<String, List<String>> after = StoredRows.ofCase(database, number);
      if (!after.equals(before)) {
        done.add(line.strip() + " -> " + answer.statusCode() + " changed the case");
        before = after;
      }
    }
    assertThat(done).isEmpty();
  }

  @Test
  void isNotWithdrawnByAnotherRequester() {
    Map<String, List<String>> before = StoredRows.ofCase(database, number);

    HttpResponse<String> answer =
        stranger(REST)
            .postJson(
                REST + "/process-definition/key/request-withdrawal/submit-form",
                RestForm.body(RequestAnswers.withdrawal(number)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("不存在，或不是您的协调请求");
    assertThat(StoredRows.ofCase(database, number)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/matters/{number}",
        "/matters/{number}/notice",
        "/matters/{number}/minutes",
        "/tracking",
        "/meetings",
        "/outbox"
      })
  void standsOnNoPageOfAnotherRequester(String page) {
    HttpResponse<String> answer = Visitor.person(port, "requester2").get(filled(page));

    assertThat(answer.statusCode()).isNotIn(500, 302);
    assertThat(answer.body()).doesNotContain(TITLE);
  }

  private void check(String call, HttpResponse<String> answer, List<String> leaks) {
    if (reveals(answer.body())
        || answer.statusCode() >= 500
        || answer.statusCode() == 401
        || counts(answer.body())) {
      leaks.add(call + " -> " + answer.statusCode() + " " + answer.body());
    }
  }

  private boolean reveals(String body) {
    return body.contains(TITLE)
        || body.contains(REMARK)
        || body.contains(FILE)
        || body.contains("requester1")
        || body.contains("\"" + number + "\"")
        || body.contains("\"processInstanceId\":\"" + ids.get("instance"));
  }

  private static boolean counts(String body) {
    return body.startsWith("{\"count\":") && !body.contains("{\"count\":0}");
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }

  private Visitor stranger(String api) {
    if (api.equals(REST)) {
      return Visitor.program(port, "requester2", "requester2");
    }
    Visitor person = Visitor.person(port, "requester2");
    person.get("/camunda/app/tasklist/default/");
    return person.with("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"));
  }

  private Task task(String key) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .taskDefinitionKey(key)
        .singleResult();
  }

  private String attach(String task, String instance) {
    byte[] content = FILE.getBytes(StandardCharsets.UTF_8);
    return tasks
        .createAttachment(
            "text/plain", task, instance, FILE, null, new ByteArrayInputStream(content))
        .getId();
  }

  private static void ok(Visitor visitor, String path, String body) {
    HttpResponse<String> answer = visitor.postJson(REST + path, body);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 204);
  }
}
