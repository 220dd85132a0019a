package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.Agreement;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.RestForm;
import center.coordination.testing.Together;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people reach for the same task: one gets it, the others are told so. */
@DemoServer
class ContentionTest {

  private static final int PEOPLE = 16;
  private static final List<String> COORDINATORS =
      List.of("coordinator1", "coordinator2", "coordinator3", "lead");

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;
  @Autowired JdbcClient database;

  String instance;
  Task task;

  @BeforeEach
  void handIn() {
    HttpResponse<String> started =
        Visitor.program(port, "requester1", "requester1")
            .postJson(
                "/engine-rest/process-definition/key/request-handling/submit-form",
                RestForm.body(RequestAnswers.application()));
    assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    instance = started.body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }

  @Test
  void oneOfManyClaimsATask() throws Exception {
    List<HttpResponse<String>> answers =
        Together.run(
            PEOPLE,
            i -> {
              String user = COORDINATORS.get(i % COORDINATORS.size());
              return coordinator(i)
                  .postJson(
                      "/engine-rest/task/" + task.getId() + "/claim",
                      "{\"userId\":\"" + user + "\"}");
            });

    String winner = tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    assertThat(COORDINATORS).contains(winner);
    for (int i = 0; i < PEOPLE; i++) {
      if (!COORDINATORS.get(i % COORDINATORS.size()).equals(winner)) {
        refused(answers.get(i));
      }
    }
    assertThat(answers).anyMatch(answer -> answer.statusCode() == 204);
  }

  @Test
  void oneOfManyCompletesATask() throws Exception {
    tasks.setAssignee(task.getId(), "coordinator1");
    String body = RestForm.body(RequestAnswers.accepted());

    List<HttpResponse<String>> answers =
        Together.run(
            PEOPLE,
            i ->
                coordinator(i)
                    .postJson("/engine-rest/task/" + task.getId() + "/submit-form", body));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
    answers.stream().filter(answer -> answer.statusCode() != 204).forEach(ContentionTest::refused);
    assertThat(
            history
                .createHistoricTaskInstanceQuery()
                .processInstanceId(instance)
                .taskDefinitionKey("userTask_assessRequest")
                .count())
        .isEqualTo(1);
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("callActivity_coordinate")
                .count())
        .isEqualTo(1);
    assertThat(Agreement.contradictions(database)).isEmpty();
  }

  @Test
  void aTaskThatIsDoneIsGoneForEverybodyElse() {
    String path = "/engine-rest/task/" + task.getId();
    String body = RestForm.body(RequestAnswers.rejected());
    tasks.setAssignee(task.getId(), "coordinator1");
    assertThat(coordinator(0).postJson(path + "/submit-form", body).statusCode()).isEqualTo(204);

    refused(coordinator(1).postJson(path + "/submit-form", body));
    refused(coordinator(1).postJson(path + "/complete", body));
    refused(coordinator(1).postJson(path + "/claim", "{\"userId\":\"coordinator2\"}"));
    refused(coordinator(1).postJson(path + "/unclaim", "{}"));
  }

  @Test
  void manyHandInRequestsAtOnce() throws Exception {
    String body = RestForm.body(RequestAnswers.application());
    List<HttpResponse<String>> answers =
        Together.run(
            PEOPLE,
            i ->
                Visitor.program(port, "requester2", "requester2")
                    .postJson(
                        "/engine-rest/process-definition/key/request-handling/submit-form", body));

    assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).as(a.body()).isEqualTo(200));
    assertThat(Agreement.contradictions(database)).isEmpty();
  }

  private Visitor coordinator(int number) {
    String user = COORDINATORS.get(number % COORDINATORS.size());
    return Visitor.program(port, user, user);
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.body()).containsPattern("\"message\":\"[^\"]*\\p{IsHan}");
  }
}
