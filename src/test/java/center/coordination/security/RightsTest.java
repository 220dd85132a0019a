package center.coordination.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The rights table, row by row, over REST and as the web applications see it. */
@DemoServer
// It counts cases, so those of other tests must not be in the same database.
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:rights")
class RightsTest {

  private static final Set<String> PROCESSES =
      Set.of(
          "request-handling",
          "request-withdrawal",
          "deadline-extension",
          "escalation",
          "request-coordination",
          "request-delegation",
          "notification-delivery");

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private String deployment;

  @BeforeEach
  void deployModelsWithTheRealKeys() {
    DeploymentBuilder builder = repository.createDeployment();
    PROCESSES.forEach(key -> builder.addModelInstance(key + ".bpmn", model(key)));
    deployment = builder.deploy().getId();
  }

  @AfterEach
  void removeThem() {
    repository.deleteDeployment(deployment, true);
  }

  @ParameterizedTest
  @CsvSource({
    "director, tasklist cockpit",
    "lead, tasklist cockpit",
    "coordinator1, tasklist",
    "information1, tasklist",
    "optimizer1, tasklist cockpit",
    "liaison-tech, tasklist",
    "requester1, tasklist",
    "newcomer1, ''",
    "admin, tasklist cockpit admin"
  })
  void openTheApplicationsOfTheRoleOnly(String user, String apps) {
    Visitor visitor = Visitor.person(port, user);
    for (String app : List.of("tasklist", "cockpit", "admin")) {
      assertThat(visitor.get("/camunda/app/" + app + "/default/").statusCode())
          .as(app)
          .isEqualTo(words(apps).contains(app) ? 200 : 403);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "director, request-handling request-withdrawal deadline-extension",
    "lead, request-handling request-withdrawal deadline-extension",
    "coordinator1, request-handling request-withdrawal deadline-extension",
    "information1, ''",
    "optimizer1, ''",
    "liaison-tech, request-handling",
    "requester1, request-handling request-withdrawal",
    "newcomer1, ''"
  })
  void startTheProcessesOfTheRoleOnly(String user, String processes) {
    Visitor program = Visitor.program(port, user, user);
    Set<String> own = words(processes);
    for (String key : PROCESSES) {
      String path = "/engine-rest/process-definition/key/" + key + "/start";
      int answer = program.postJson(path, "{}").statusCode();
      // What may not even be read is not found.
      assertThat(answer).as(key).isIn(own.contains(key) ? Set.of(200) : Set.of(403, 404));
    }
    assertThat(startableInTasklist(program)).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({
    "director, 我的任务 本组待办 即将到期 已超时",
    "lead, 我的任务 本组待办 即将到期 已超时",
    "coordinator1, 我的任务 本组待办 即将到期 已超时",
    "information1, 我的任务 本组待办 即将到期 已超时",
    "optimizer1, 我的任务 本组待办 即将到期 已超时",
    "liaison-tech, 我的任务 本组待办 即将到期 已超时",
    "requester1, 我的任务 即将到期 已超时",
    "newcomer1, ''"
  })
  void showTheFiltersOfTheRoleOnly(String user, String filters) {
    String answer = Visitor.program(port, user, user).get("/engine-rest/filter").body();

    for (String filter : List.of("我的任务", "本组待办", "即将到期", "已超时")) {
      assertThat(answer.contains(filter)).as(filter).isEqualTo(words(filters).contains(filter));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "director, true, false",
    "lead, true, false",
    "coordinator1, false, false",
    "information1, false, false",
    "optimizer1, true, true",
    "liaison-tech, false, false",
    "requester2, false, false",
    "newcomer1, false, false",
    "admin, true, true"
  })
  void seeAllCasesAndDeployModelsByRole(String user, boolean seesAll, boolean deploys) {
    start("requester1");
    Visitor program = Visitor.program(port, user, user);

    assertThat(program.get("/engine-rest/process-instance/count").body())
        .isEqualTo(seesAll ? "{\"count\":1}" : "{\"count\":0}");
    assertThat(program.get("/engine-rest/history/process-instance").body().equals("[]"))
        .isEqualTo(!seesAll);
    assertThat(deploy(program)).isEqualTo(deploys ? 200 : 403);
  }

  @Test
  void hideTheCaseOfARequesterFromTheOther() {
    String instance = start("requester1");
    String task = taskOf(instance, "amend");
    Visitor other = Visitor.program(port, "requester2", "requester2");

    assertThat(other.get("/engine-rest/task").body()).isEqualTo("[]");
    assertThat(other.get("/engine-rest/task/" + task).statusCode()).isEqualTo(404);
    assertThat(other.get("/engine-rest/task/" + task + "/form-variables").statusCode())
        .isEqualTo(403);
    assertThat(other.get("/engine-rest/task/" + task + "/variables").statusCode()).isEqualTo(403);
    assertThat(other.postJson("/engine-rest/task/" + task + "/complete", "{}").statusCode())
        .isEqualTo(403);
    assertThat(
            other
                .postJson("/engine-rest/task/" + task + "/claim", "{\"userId\":\"requester2\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(other.get("/engine-rest/process-instance/" + instance).statusCode()).isEqualTo(404);
    assertThat(other.get("/engine-rest/history/variable-instance").body()).isEqualTo("[]");
    assertThat(other.get("/engine-rest/history/task").body()).isEqualTo("[]");

    Visitor browser = Visitor.person(port, "requester2");
    String api = "/camunda/api/engine/engine/default";
    assertThat(browser.get(api + "/task").body()).isEqualTo("[]");
    assertThat(browser.get(api + "/task/" + task).statusCode()).isEqualTo(404);
    assertThat(browser.get(api + "/history/variable-instance").body()).isEqualTo("[]");
  }

  @Test
  void letARequesterWorkOnHisOwnTaskButNotPassItOn() {
    String task = taskOf(start("requester1"), "amend");
    Visitor requester = Visitor.program(port, "requester1", "requester1");

    assertThat(requester.get("/engine-rest/task/" + task).statusCode()).isEqualTo(200);
    assertThat(
            requester
                .postJson("/engine-rest/task/" + task + "/assignee", "{\"userId\":\"requester2\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(requester.get("/engine-rest/user").body())
        .contains("requester1")
        .doesNotContain("requester2");
    assertThat(requester.postJson("/engine-rest/task/" + task + "/complete", "{}").statusCode())
        .isEqualTo(204);
  }

  @Test
  void letACoordinatorSeeAndClaimTheTasksOfTheGroup() {
    String task = taskOf(start("requester1"), "assess");
    Visitor coordinator = Visitor.program(port, "coordinator1", "coordinator1");

    assertThat(filtered(coordinator, "本组待办")).contains(task);
    assertThat(filtered(coordinator, "我的任务")).doesNotContain(task);
    assertThat(
            coordinator
                .postJson("/engine-rest/task/" + task + "/claim", "{\"userId\":\"coordinator1\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(filtered(coordinator, "本组待办")).doesNotContain(task);
    assertThat(filtered(coordinator, "我的任务")).contains(task);
    assertThat(coordinator.get("/engine-rest/user").body()).contains("coordinator2", "协调专员二");
  }

  @Test
  void letAGroupPutATaskBackAndHandItOnButNotChangeItsDueDate() {
    String path = "/engine-rest/task/" + taskOf(start("requester1"), "assess");
    Visitor one = Visitor.program(port, "coordinator1", "coordinator1");
    Visitor other = Visitor.program(port, "coordinator2", "coordinator2");
    Visitor outsider = Visitor.program(port, "information1", "information1");

    one.postJson(path + "/claim", "{\"userId\":\"coordinator1\"}");
    assertThat(one.postJson(path + "/unclaim", "").statusCode()).isEqualTo(204);
    assertThat(one.postJson(path + "/assignee", "{\"userId\":\"coordinator2\"}").statusCode())
        .isEqualTo(204);
    assertThat(other.get(path).body()).contains("\"assignee\":\"coordinator2\"");
    assertThat(outsider.postJson(path + "/unclaim", "").statusCode()).isEqualTo(403);

    HttpResponse<String> later =
        other.sendJson("PUT", path, "{\"due\":\"2030-01-01T00:00:00.000+0800\"}");
    assertThat(later.statusCode()).isEqualTo(400);
    assertThat(later.body()).contains("延期申请");
    assertThat(other.get(path).body()).contains("\"due\":null");
  }

  @Test
  void sortTasksByTheirDueDateIntoTheFilters() {
    String instance = start("requester1");
    String mine = taskOf(instance, "amend");
    String group = taskOf(instance, "assess");
    Visitor requester = Visitor.program(port, "requester1", "requester1");
    Visitor coordinator = Visitor.program(port, "coordinator1", "coordinator1");

    due(mine, 23);
    due(group, 23);
    assertThat(filtered(requester, "即将到期")).contains(mine).doesNotContain(group);
    assertThat(filtered(coordinator, "即将到期")).contains(group).doesNotContain(mine);
    assertThat(filtered(coordinator, "已超时")).isEqualTo("[]");

    due(mine, -1);
    due(group, -1);
    assertThat(filtered(requester, "已超时")).contains(mine);
    assertThat(filtered(coordinator, "已超时")).contains(group);
    assertThat(filtered(coordinator, "即将到期")).isEqualTo("[]");

    due(group, 25);
    assertThat(filtered(coordinator, "即将到期")).isEqualTo("[]");
    assertThat(filtered(coordinator, "已超时")).isEqualTo("[]");
  }

  @Test
  void keepTheAdministrationToAdministrators() {
    for (String user : List.of("director", "optimizer1", "requester1")) {
      Visitor program = Visitor.program(port, user, user);

      assertThat(program.sendJson("DELETE", "/engine-rest/user/newcomer1", "").statusCode())
          .isEqualTo(403);
      assertThat(
              program
                  .sendJson("PUT", "/engine-rest/group/camunda-admin/members/" + user, "")
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              program.sendJson("DELETE", "/engine-rest/deployment/" + deployment, "").statusCode())
          .isIn(403, 404);
    }
    assertThat(Visitor.program(port, "admin", "admin").get("/engine-rest/user").body())
        .contains("requester2");
  }

  private static BpmnModelInstance model(String key) {
    return Bpmn.createExecutableProcess(key)
        .camundaHistoryTimeToLiveString("P1D")
        .startEvent()
        .camundaInitiator("applicant")
        .parallelGateway("both")
        .userTask("assess")
        .camundaCandidateGroups("coordination")
        .endEvent()
        .moveToNode("both")
        .userTask("amend")
        .camundaAssignee("${applicant}")
        .camundaCandidateGroups("requester")
        .endEvent()
        .done();
  }

  private String start(String user) {
    String path = "/engine-rest/process-definition/key/request-handling/start";
    assertThat(Visitor.program(port, user, user).postJson(path, "{}").statusCode()).isEqualTo(200);
    return runtime.createProcessInstanceQuery().deploymentId(deployment).singleResult().getId();
  }

  private String taskOf(String instance, String element) {
    return tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(element)
        .singleResult()
        .getId();
  }

  private void due(String taskId, int hours) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    task.setDueDate(new Date(System.currentTimeMillis() + hours * 3_600_000L));
    tasks.saveTask(task);
  }

  private static String filtered(Visitor program, String filter) {
    String filters = program.get("/engine-rest/filter?itemCount=false").body();
    String before = filters.substring(0, filters.indexOf(filter));
    int id = before.lastIndexOf("\"id\":\"") + 6;
    return program
        .postJson("/engine-rest/filter/" + before.substring(id, id + 36) + "/list", "{}")
        .body();
  }

  private static Set<String> startableInTasklist(Visitor program) {
    String definitions =
        program
            .get(
                "/engine-rest/process-definition?latestVersion=true&active=true"
                    + "&startableInTasklist=true&startablePermissionCheck=true")
            .body();
    return PROCESSES.stream()
        .filter(key -> definitions.contains("\"key\":\"" + key + "\""))
        .collect(Collectors.toSet());
  }

  private int deploy(Visitor program) {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"try.bpmn\"\r\n\r\n"
            + Bpmn.convertToString(model("try"))
            + "\r\n--x--\r\n";
    HttpResponse<String> answer =
        program.post("/engine-rest/deployment/create", "multipart/form-data; boundary=x", body);
    repository.createDeploymentQuery().list().stream()
        .filter(
            deployed ->
                repository.getDeploymentResourceNames(deployed.getId()).contains("try.bpmn"))
        .forEach(deployed -> repository.deleteDeployment(deployed.getId(), true));
    return answer.statusCode();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
