package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class UserCommandGuardTest {

  private static final String DATA = "案件数据只能通过办理任务的表单修改";
  private static final String MESSAGES = "消息和信号只能由系统发出";

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired FormService formService;
  @Autowired CentreAuthority centre;
  @Autowired PlatformTransactionManager transactions;

  Trial trial;
  String instance;
  String taskId;

  @BeforeEach
  void ask() {
    trial = new Trial(engine);
    ProcessInstance asked = trial.ask();
    instance = asked.getId();
    taskId = trial.task(asked).getId();
    trial.signIn("coordinator1", "coordination");
  }

  @AfterEach
  void end() {
    trial.end();
  }

  @Test
  void aUserChangesNoVariableOfARunningCase() {
    refuses(DATA, () -> taskService.setVariable(taskId, "subject", "其他"));
    refuses(DATA, () -> taskService.setVariableLocal(taskId, "subject", "其他"));
    refuses(DATA, () -> taskService.removeVariable(taskId, "subject"));
    refuses(DATA, () -> runtimeService.setVariable(instance, "subject", "其他"));
    refuses(DATA, () -> runtimeService.setVariablesLocal(instance, Map.of("subject", "其他")));
    refuses(DATA, () -> runtimeService.removeVariable(instance, "subject"));
    refuses(
        DATA, () -> runtimeService.setVariablesAsync(List.of(instance), Map.of("subject", "其他")));

    assertThat(runtimeService.getVariable(instance, "subject")).isEqualTo("办公用房");
  }

  @Test
  void aUserSendsNoMessagesPastTheApplication() {
    String waiting = centre.run(() -> runtimeService.startProcessInstanceByKey("plain")).getId();
    String execution =
        runtimeService
            .createExecutionQuery()
            .processInstanceId(waiting)
            .messageEventSubscriptionName("wake")
            .singleResult()
            .getId();

    refuses(MESSAGES, () -> runtimeService.correlateMessage("wake"));
    refuses(
        MESSAGES,
        () ->
            runtimeService
                .createMessageCorrelation("wake")
                .setVariable("subject", "其他")
                .correlateAllWithResult());
    refuses(MESSAGES, () -> runtimeService.messageEventReceived("wake", execution));
    refuses(MESSAGES, () -> runtimeService.signal(execution, Map.of("subject", "其他")));
    refuses(MESSAGES, () -> runtimeService.signalEventReceived("wake"));
  }

  @Test
  void aUserEndsATaskOnlyWithItsForm() {
    refuses("任务只能通过表单办结", () -> taskService.handleBpmnError(taskId, "lapsed"));
    refuses("任务只能通过表单办结", () -> taskService.handleEscalation(taskId, "lapsed"));
  }

  @Test
  void aUserStartsAProcessOnlyAtItsStartAndOnlyWithItsForm() {
    String plain = trial.definition("plain");

    refuses(
        "流程只能从开始事件启动",
        () ->
            runtimeService
                .createProcessInstanceById(trial.definition("trial"))
                .startBeforeActivity("userTask_file")
                .execute());
    refuses(
        "请更正：未知字段“initiator”",
        () -> runtimeService.startProcessInstanceById(plain, Map.of("initiator", "director")));
    refuses(
        "请更正：未知字段“initiator”",
        () -> formService.submitStartForm(plain, Map.of("initiator", "director")));
    refuses(
        "案件编号由系统生成，不能自行填写", () -> runtimeService.startProcessInstanceById(plain, "XT-2026-0001"));
    refuses("案件编号由系统生成，不能自行填写", () -> formService.submitStartForm(plain, "XT-2026-0001", Map.of()));

    String started = runtimeService.startProcessInstanceById(plain).getId();
    assertThat(runtimeService.getVariable(started, "initiator")).isEqualTo("coordinator1");
  }

  @Test
  void administratorsAndTheProcessStaffMayRepairACase() {
    trial.signIn("optimizer1", "optimization");
    runtimeService.setVariable(instance, "subject", "更正");
    trial.signIn("root", "camunda-admin");
    taskService.setVariable(taskId, "subject", "再次更正");

    assertThat(runtimeService.getVariable(instance, "subject")).isEqualTo("再次更正");
  }

  @Test
  void theCentresOwnCodeActsForAUser() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(t -> runtimeService.setVariable(instance, "subject", "更正"));
    assertThat(runtimeService.getVariable(instance, "subject")).isEqualTo("更正");

    trial.signOut();
    trial.takeAllRightsAway();
    trial.signIn("coordinator1", "coordination");
    centre.run(
        () -> {
          runtimeService.setVariable(instance, "subject", "再次更正");
          return null;
        });
    trial.signOut();
    assertThat(runtimeService.getVariable(instance, "subject")).isEqualTo("再次更正");
  }

  private static void refuses(String message, ThrowingCallable action) {
    assertThatThrownBy(action).isInstanceOf(Refusal.class).hasMessage(message);
  }
}
