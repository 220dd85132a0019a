package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.sub.task.impl.TaskResourceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class FormSubmissionTest {

  @Autowired ProcessEngine engine;
  @Autowired FormService formService;
  @Autowired TaskService taskService;
  @Autowired RuntimeService runtimeService;
  @Autowired HistoryService historyService;
  @Autowired TrialListeners.Diary diary;

  Trial trial;
  ProcessInstance asked;
  String taskId;

  @BeforeEach
  void ask() {
    diary.entries.clear();
    trial = new Trial(engine);
    asked = trial.ask();
    taskId = trial.task(asked).getId();
  }

  @AfterEach
  void end() {
    trial.end();
  }

  @Test
  void theFormIsCheckedHoweverATaskIsCompleted() {
    refuses("请更正：“答复意见”必填", () -> formService.submitTaskForm(taskId, Map.of()));
    refuses("请更正：“答复意见”必填", () -> taskService.complete(taskId));
    refuses("请更正：“答复意见”必填", () -> taskService.complete(taskId, Map.of("reply", "")));
    refuses("请更正：“答复意见”必填", () -> taskService.completeWithVariablesInReturn(taskId, null, false));
    taskService.delegateTask(taskId, "coordinator1");
    refuses("请更正：“答复意见”必填", () -> taskService.resolveTask(taskId));

    assertThat(trial.task(asked).getTaskDefinitionKey()).isEqualTo("userTask_answer");
  }

  @Test
  void nothingOfARefusedFormIsStored() {
    refuses(
        "请更正：“答复意见”不能超过 100 个字；未知字段“foo”",
        () -> taskService.complete(taskId, Map.of("reply", "字".repeat(101), "foo", 1)));

    assertThat(runtimeService.getVariables(asked.getId())).doesNotContainKeys("reply", "foo");
    assertThat(diary.entries).isEmpty();
  }

  @Test
  void theFormIsCheckedHoweverAProcessIsStarted() {
    String definition = trial.definition("trial");

    refuses("请更正：“事项名称”必填", () -> formService.submitStartForm(definition, Map.of()));
    refuses("请更正：“事项名称”必填", () -> runtimeService.startProcessInstanceByKey("trial"));
    refuses(
        "请更正：未知字段“initiator”",
        () ->
            runtimeService.startProcessInstanceById(
                definition, Map.of("subject", "办公用房", "initiator", "director")));

    assertThat(runtimeService.createProcessInstanceQuery().processDefinitionKey("trial").count())
        .isOne();
  }

  @Test
  void aStartMayNameItsBusinessKeyWhenTheCentreItselfStarts() {
    ProcessInstance started =
        runtimeService.startProcessInstanceByKey("trial", "XT-1", Map.of("subject", "办公用房"));

    assertThat(started.getBusinessKey()).isEqualTo("XT-1");
    assertThat(runtimeService.getVariable(started.getId(), "subject")).isEqualTo("办公用房");
  }

  @Test
  void theChoicesOfATaskComeFromItsVariables() {
    runtimeService.setVariable(
        asked.getId(), "sides", JsonValues.toSpin(List.of(Map.of("label", "甲方", "value", "a"))));

    refuses(
        "请更正：“倾向一方”的选项无效", () -> taskService.complete(taskId, Map.of("reply", "同意", "side", "b")));
    taskService.complete(taskId, Map.of("reply", "同意", "side", "a"));

    assertThat(runtimeService.getVariable(asked.getId(), "side")).isEqualTo("a");
  }

  @Test
  void listsArriveAsJsonAsTypedTextOrAsPlainLists() {
    refuses(
        "请更正：“各方立场”第 1 行“立场”必填",
        () ->
            taskService.complete(
                taskId,
                Map.of(
                    "reply",
                    "同意",
                    "parties",
                    SpinValues.jsonValue("[{\"stance\":\"\"}]").create())));
    refuses(
        "请更正：“各方立场”必须是列表",
        () -> taskService.complete(taskId, Map.of("reply", "同意", "parties", "[]")));
    taskService.complete(
        taskId,
        Map.of(
            "reply",
            Variables.stringValue("同意"),
            "parties",
            List.of(Map.of("stance", "赞成"), Map.of("stance", "反对"))));

    assertThat(runtimeService.getVariable(asked.getId(), "parties"))
        .isInstanceOf(SpinJsonNode.class)
        .hasToString("[{\"stance\":\"赞成\"},{\"stance\":\"反对\"}]");
  }

  @Test
  void anObjectOfAnyOtherKindIsNotALists() {
    Map<String, Object> values = new HashMap<>(Map.of("reply", "同意"));
    values.put(
        "parties",
        Variables.serializedObjectValue("rO0AB")
            .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
            .objectTypeName("java.util.ArrayList")
            .create());

    refuses("请更正：“各方立场”必须是列表", () -> taskService.complete(taskId, values));
  }

  @Test
  void anObjectThatNamesItsOwnClassIsStoredAsPlainJson() {
    Map<String, Object> values =
        Variables.createVariables()
            .putValue("reply", "同意")
            .putValueTyped(
                "parties",
                Variables.serializedObjectValue("[{\"stance\":\"赞成\"}]")
                    .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                    .objectTypeName("center.coordination.Unknown")
                    .create());

    formService.submitTaskForm(taskId, values);

    assertThat(runtimeService.getVariable(asked.getId(), "parties"))
        .isInstanceOf(SpinJsonNode.class);
  }

  @Test
  void whatWasSubmittedIsAnnouncedBeforeTheTaskCompletes() {
    trial.signIn("coordinator1", "coordination");

    formService.submitTaskForm(
        taskId,
        Map.of("reply", "同意", "parties", SpinValues.jsonValue("[{\"stance\":\"赞成\"}]").create()));

    assertThat(diary.entries).hasSize(2).last().isEqualTo("completed");
    FormSubmitted submitted = (FormSubmitted) diary.entries.get(0);
    assertThat(submitted.userId()).isEqualTo("coordinator1");
    assertThat(submitted.processKey()).isEqualTo("trial");
    assertThat(submitted.elementId()).isEqualTo("userTask_answer");
    assertThat(submitted.elementName()).isEqualTo("答复");
    assertThat(submitted.values())
        .isEqualTo(Map.of("reply", "同意", "parties", List.of(Map.of("stance", "赞成"))));
  }

  @Test
  void aListenersRefusalReachesTheCallerAsItIs() {
    refuses("请先征求双方意见", () -> taskService.complete(taskId, Map.of("reply", "不同意")));

    assertThat(trial.task(asked).getTaskDefinitionKey()).isEqualTo("userTask_answer");
  }

  @Test
  void restAnswers400WithTheMessageAlone() {
    CompleteTaskDto dto = new CompleteTaskDto();
    VariableValueDto reply = new VariableValueDto();
    reply.setType("String");
    reply.setValue("");
    dto.setVariables(Map.of("reply", reply));
    TaskResourceImpl resource =
        new TaskResourceImpl(engine, taskId, "", new ObjectMapper(), false, false, false);

    assertThatThrownBy(() -> resource.submit(dto))
        .isInstanceOf(Refusal.class)
        .satisfies(
            e -> {
              ExceptionHandlerHelper rest = ExceptionHandlerHelper.getInstance();
              assertThat(rest.getStatus(e).getStatusCode()).isEqualTo(400);
              assertThat(rest.fromException(e).getMessage()).isEqualTo("请更正：“答复意见”必填");
            });
    assertThatThrownBy(() -> resource.complete(dto)).hasMessage("请更正：“答复意见”必填");
  }

  @Test
  void aTaskWithoutAFormTakesNothingFromAUser() {
    taskService.complete(taskId, Map.of("reply", "同意"));
    String filing = trial.task(asked).getId();
    trial.signIn("coordinator1", "coordination");

    refuses("请更正：未知字段“foo”", () -> taskService.complete(filing, Map.of("foo", 1)));
    taskService.complete(filing);

    assertThat(historyService.createHistoricProcessInstanceQuery().finished().count()).isOne();
  }

  private static void refuses(String message, ThrowingCallable action) {
    assertThatThrownBy(action).isInstanceOf(Refusal.class).hasMessage(message);
  }
}
