package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.testing.Answers;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.RestForm;
import center.coordination.testing.StoredRows;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a form does not allow is refused whichever address it is sent to, and leaves no trace. */
@DemoServer
class RefusedInputTest {

  private static final String REST = "/engine-rest";
  private static final String WEBAPPS = "/camunda/api/engine/engine/default";

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired JdbcClient database;

  Visitor program;
  Visitor person;

  @BeforeEach
  void signIn() {
    program = Visitor.program(port, "coordinator1", "coordinator1");
    person = Visitor.person(port, "coordinator1");
    person.get("/camunda/app/tasklist/default/");
    person = person.with("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"));
  }

  static Stream<Arguments> applications() {
    Answers good = RequestAnswers.application();
    return Stream.of(
        Arguments.of(good.without("problem", "demand"), List.of("具体问题", "协调需求")),
        Arguments.of(good.with("background", "长".repeat(4001)), List.of("背景情况")),
        Arguments.of(good.with("title", List.of("清单")), List.of("事项名称")),
        Arguments.of(good.with("departments", "tech"), List.of("涉及部门")),
        Arguments.of(good.with("departments", List.of("tech", "nowhere")), List.of("涉及部门")),
        Arguments.of(good.with("urgency", "whenever"), List.of("紧急程度")),
        Arguments.of(good.with("expectedDate", "2026-02-30"), List.of("期望完成时间")),
        Arguments.of(good.with("owner", "requester1"), List.of("owner")),
        Arguments.of(good.with("signature", "yes"), List.of("签字")));
  }

  @ParameterizedTest
  @MethodSource("applications")
  void aWrongApplicationStartsNothing(Answers application, List<String> fields) {
    Map<String, List<String>> before = cases();
    String path = "/process-definition/key/request-handling/";
    String body = RestForm.body(application);

    refused(program.postJson(REST + path + "submit-form", body), fields);
    refused(program.postJson(REST + path + "start", body), fields);
    refused(person.postJson(WEBAPPS + path + "submit-form", body), fields);
    refused(person.postJson(WEBAPPS + path + "start", body), fields);

    assertThat(cases()).isEqualTo(before);
  }

  static Stream<Arguments> assessments() {
    Answers good = RequestAnswers.accepted();
    return Stream.of(
        Arguments.of(good.without("assessmentOutcome"), List.of("初评结论")),
        Arguments.of(good.without("owner"), List.of("承办人")),
        Arguments.of(
            RequestAnswers.returned().with("assessmentReason", "长".repeat(4001)), List.of("理由")),
        Arguments.of(good.with("feasibility", 7), List.of("可行性")),
        Arguments.of(good.with("complexity", "tremendous"), List.of("复杂度")),
        Arguments.of(good.with("treatment", "immediate"), List.of("treatment")),
        Arguments.of(good.with("owner", "requester2"), List.of("承办人")));
  }

  @ParameterizedTest
  @MethodSource("assessments")
  void aWrongAnswerLeavesTaskAndCaseAsTheyWere(Answers assessment, List<String> fields) {
    Task task = assess();
    String number = number(task);
    Map<String, List<String>> before = StoredRows.ofCase(database, number);
    String path = "/task/" + task.getId() + "/";
    String body = RestForm.body(assessment);

    refused(program.postJson(REST + path + "submit-form", body), fields);
    refused(program.postJson(REST + path + "complete", body), fields);
    refused(program.postJson(REST + path + "resolve", body), fields);
    refused(person.postJson(WEBAPPS + path + "submit-form", body), fields);
    refused(person.postJson(WEBAPPS + path + "complete", body), fields);

    assertThat(StoredRows.ofCase(database, number)).isEqualTo(before);
    HttpResponse<String> corrected =
        person.postJson(WEBAPPS + path + "submit-form", RestForm.body(RequestAnswers.accepted()));
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(204);
  }

  /** One message in Chinese that names each field, and nothing of the machine's inside. */
  private static void refused(HttpResponse<String> answer, List<String> fields) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body())
        .contains(fields)
        .containsPattern("\"message\":\"[^\"]*\\p{IsHan}")
        .doesNotContain("Exception:", "Cannot ", "center.coordination");
  }

  private Task assess() {
    Visitor requester = Visitor.program(port, "requester1", "requester1");
    String started =
        requester
            .postJson(
                REST + "/process-definition/key/request-handling/submit-form",
                RestForm.body(RequestAnswers.application()))
            .body();
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceId(started.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1"))
            .singleResult();
    HttpResponse<String> claimed =
        program.postJson(
            REST + "/task/" + task.getId() + "/claim",
            JsonValues.write(Map.of("userId", "coordinator1")));
    assertThat(claimed.statusCode()).isEqualTo(204);
    return task;
  }

  private String number(Task task) {
    return (String) tasks.getVariable(task.getId(), "caseNumber");
  }

  private Map<String, List<String>> cases() {
    Map<String, List<String>> rows = StoredRows.all(database);
    rows.keySet()
        .retainAll(
            List.of(
                "matter",
                "matter_sequence",
                "matter_record",
                "coordination_request",
                "deadline",
                "ledger_entry",
                "act_hi_procinst",
                "act_hi_taskinst",
                "act_ru_task"));
    rows.computeIfPresent(
        "act_hi_procinst",
        (table, all) ->
            all.stream().filter(row -> !row.contains("notification-delivery")).toList());
    return rows;
  }
}
