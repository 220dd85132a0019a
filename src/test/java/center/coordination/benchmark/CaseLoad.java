package center.coordination.benchmark;

import center.coordination.testing.Answers;
import center.coordination.testing.HandlingAnswers;
import center.coordination.testing.RequestAnswers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/** Works requests through the engine's services, the same way and with the same answers on both. */
final class CaseLoad {

  private static final String PROCESS = "request-handling";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Map<String, List<String>> GROUPS =
      Map.of("requester1", List.of("requester"), "coordinator1", List.of("coordination"));

  private record Step(String user, String task, Supplier<Answers> answers) {}

  /** Every task from the first one to 已办结, without the director. */
  private static final List<Step> STEPS =
      List.of(
          new Step("coordinator1", "userTask_assessRequest", RequestAnswers::accepted),
          new Step("coordinator1", "userTask_analyzeDemand", HandlingAnswers::analysis),
          new Step("coordinator1", "userTask_draftPlan", HandlingAnswers::plan),
          new Step("coordinator1", "userTask_prepareCoordination", HandlingAnswers::prepared),
          new Step("coordinator1", "userTask_communicate", HandlingAnswers::communicated),
          new Step("coordinator1", "userTask_negotiate", HandlingAnswers::agreed),
          new Step("coordinator1", "userTask_confirmAgreement", HandlingAnswers::confirmed),
          new Step("coordinator1", "userTask_trackProgress", () -> RequestAnswers.progress(100)),
          new Step("coordinator1", "userTask_evaluateEffect", RequestAnswers::evaluated),
          new Step("requester1", "userTask_rateSatisfaction", RequestAnswers::rated));

  private final ProcessEngine engine;
  private final String definition;

  CaseLoad(ProcessEngine engine) {
    this.engine = engine;
    this.definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(PROCESS)
            .latestVersion()
            .singleResult()
            .getId();
  }

  /** Hands a request in, up to its first user task; returns the case number. */
  String start() {
    return as(
        "requester1",
        () -> {
          ProcessInstance started =
              engine
                  .getFormService()
                  .submitStartForm(definition, typed(RequestAnswers.application()));
          return started.getBusinessKey();
        });
  }

  /** Works a started case to 已办结. */
  void finish(String number) {
    for (Step step : STEPS) {
      Task task = task(number, step.task);
      as(
          step.user,
          () -> {
            if (task.getAssignee() == null) {
              engine.getTaskService().claim(task.getId(), step.user);
            }
            engine.getFormService().submitTaskForm(task.getId(), typed(step.answers.get()));
            return null;
          });
    }
  }

  /** A whole case. */
  void work() {
    finish(start());
  }

  /** Jobs that wait for no time: mails to be sent. */
  List<String> waitingJobs() {
    return engine.getManagementService().createJobQuery().messages().list().stream()
        .map(Job::getId)
        .toList();
  }

  void execute(String job) {
    engine.getManagementService().executeJob(job);
  }

  /** What the case's own flow and the called one passed, in the order of ids, and its state. */
  String path(String number) {
    HistoricProcessInstance flow =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(PROCESS)
            .processInstanceBusinessKey(number)
            .singleResult();
    HistoricProcessInstance called =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .superProcessInstanceId(flow.getId())
            .singleResult();
    return flow.getState() + activities(flow) + activities(called);
  }

  private List<String> activities(HistoricProcessInstance instance) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .sorted()
        .toList();
  }

  /** Not as a user: how people find their tasks is no part of the comparison. */
  private Task task(String number, String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .taskDefinitionKey(key)
        .singleResult();
  }

  private <T> T as(String user, Supplier<T> action) {
    engine.getIdentityService().setAuthentication(user, GROUPS.get(user));
    try {
      return action.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  /** Lists go as Json, as Tasklist sends them. */
  private static Map<String, Object> typed(Answers answers) {
    Map<String, Object> typed = new TreeMap<>(answers.values());
    typed.replaceAll(
        (key, value) ->
            value instanceof Collection ? SpinValues.jsonValue(json(value)).create() : value);
    return typed;
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
