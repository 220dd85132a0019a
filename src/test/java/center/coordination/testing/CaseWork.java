package center.coordination.testing;

import center.coordination.engine.JsonValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Works cases through the real forms as their people, with their groups and rights, as Tasklist
 * does it. Before each step a moment passes.
 */
public class CaseWork {

  private final FormService forms;
  private final IdentityService identity;
  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final TimeTravel time;

  CaseWork(
      FormService forms,
      IdentityService identity,
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      TimeTravel time) {
    this.forms = forms;
    this.identity = identity;
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.time = time;
  }

  /** Does something as this user, signed in with all groups. */
  public <T> T as(String user, Supplier<T> action) {
    List<String> groups =
        identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
    identity.setAuthentication(user, groups);
    try {
      return action.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  /** Starts a process by its form. */
  public ProcessInstance start(String user, String process, Answers answers) {
    time.tick();
    return submitStart(user, process, answers);
  }

  /** As {@link #start} without a moment before it, for threads of a test. */
  public ProcessInstance submitStart(String user, String process, Answers answers) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    return as(user, () -> forms.submitStartForm(definition, typed(answers)));
  }

  /** Hands in a request as requester1; returns the flow, whose business key is the number. */
  public ProcessInstance request(Answers application) {
    return request("requester1", application);
  }

  /** Hands in a request as somebody else. */
  public ProcessInstance request(String user, Answers application) {
    String id = start(user, "request-handling", application).getId();
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  /** Reports a problem by its sheet; returns the flow, whose business key is the number. */
  public ProcessInstance issue(String user, Answers sheet) {
    String id = start(user, "issue-handling", sheet).getId();
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  /** Completes the case's open task of this name by its form, claiming it where nobody has it. */
  public void complete(String user, ProcessInstance flow, String taskKey, Answers answers) {
    complete(user, flow.getBusinessKey(), taskKey, answers);
  }

  /** As the other, for a case number. */
  public void complete(String user, String caseNumber, String taskKey, Answers answers) {
    complete(user, task(caseNumber, taskKey), answers);
  }

  /** As the others, where a case has several tasks of one name. */
  public void complete(String user, Task task, Answers answers) {
    time.tick();
    if (task.getAssignee() == null) {
      as(
          user,
          () -> {
            tasks.claim(task.getId(), user);
            return null;
          });
    }
    submit(user, task, answers);
  }

  /** Submits a task's form as it stands, without claiming and without letting time pass. */
  public void submit(String user, Task task, Answers answers) {
    as(
        user,
        () -> {
          forms.submitTaskForm(task.getId(), typed(answers));
          return null;
        });
  }

  /** The case's only open task of this name. */
  public Task task(String caseNumber, String taskKey) {
    List<Task> found = tasks(caseNumber, taskKey);
    if (found.size() != 1) {
      throw new AssertionError(
          "%s has %d tasks %s but %s"
              .formatted(caseNumber, found.size(), taskKey, openTasks(caseNumber)));
    }
    return found.get(0);
  }

  /** The case's open tasks of this name. */
  public List<Task> tasks(String caseNumber, String taskKey) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .taskDefinitionKey(taskKey)
        .list();
  }

  /** The names of all open tasks of a case, in its own flow and beside it. */
  public List<String> openTasks(String caseNumber) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .orderByTaskName()
        .asc()
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  /** The instance that a call activity of this flow runs now. */
  public ProcessInstance called(ProcessInstance flow, String process) {
    return runtime
        .createProcessInstanceQuery()
        .superProcessInstanceId(flow.getId())
        .processDefinitionKey(process)
        .singleResult();
  }

  /** The running instances of a process that belong to a case. */
  public List<ProcessInstance> running(String process, String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(caseNumber)
        .list();
  }

  /** Lists go as Json, as Tasklist sends them. */
  private static Map<String, Object> typed(Answers answers) {
    Map<String, Object> typed = new TreeMap<>(answers.values());
    typed.replaceAll(
        (key, value) ->
            value instanceof Collection
                ? SpinValues.jsonValue(JsonValues.write(value)).create()
                : value);
    return typed;
  }
}
