package center.coordination.deadline;

import center.coordination.engine.ProcessVariable;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts a clock's times where the models read them, and moves them there together. */
@Component
public class DeadlineWorkflow {

  /** Id of the clock that runs now; every instance that carries it moves with the clock. */
  public static final ProcessVariable<String> DEADLINE_ID = ProcessVariable.text("deadlineId");

  /** When reminding begins; read by reminder timers. */
  public static final ProcessVariable<Date> REMIND_AT = ProcessVariable.instant("deadlineRemindAt");

  /** When the clock is due; read by expiry timers and by the due dates of tasks. */
  public static final ProcessVariable<Date> DUE_AT = ProcessVariable.instant("deadlineDueAt");

  /** When the next reminder of a running reminder loop is due. */
  public static final ProcessVariable<Date> NEXT_REMINDER_AT =
      ProcessVariable.instant("nextReminderAt");

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TaskService tasks;

  DeadlineWorkflow(
      @Lazy RuntimeService runtime, @Lazy ManagementService management, @Lazy TaskService tasks) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
  }

  /** Makes this the clock that the timers and tasks of a flow go by from now on. */
  public static void arm(VariableScope scope, DeadlineView deadline) {
    scope.setVariables(armed(deadline));
  }

  /** The variables that make a new flow go by this clock. */
  public static Map<String, Object> armed(DeadlineView deadline) {
    return Map.of(
        DEADLINE_ID.name(),
        deadline.id(),
        REMIND_AT.name(),
        Date.from(deadline.remindAt()),
        DUE_AT.name(),
        Date.from(deadline.dueAt()));
  }

  /** Moves variables, timers and due dates of every instance that goes by this clock. */
  void move(DeadlineView deadline, Instant oldDueAt) {
    for (ProcessInstance instance : instancesOf(deadline)) {
      String id = instance.getProcessInstanceId();
      moveVariable(id, REMIND_AT, deadline.remindAt());
      moveVariable(id, DUE_AT, deadline.dueAt());
      moveVariable(id, NEXT_REMINDER_AT, deadline.remindAt());
      for (Job timer : management.createJobQuery().processInstanceId(id).timers().list()) {
        management.recalculateJobDuedate(timer.getId(), false);
      }
      for (Task task : tasks.createTaskQuery().processInstanceId(id).list()) {
        if (task.getDueDate() != null && task.getDueDate().toInstant().equals(oldDueAt)) {
          task.setDueDate(Date.from(deadline.dueAt()));
          tasks.saveTask(task);
        }
      }
    }
  }

  private List<ProcessInstance> instancesOf(DeadlineView deadline) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(deadline.matterNumber())
        .variableValueEquals(DEADLINE_ID.name(), deadline.id())
        .list();
  }

  private void moveVariable(String instance, ProcessVariable<Date> variable, Instant to) {
    if (runtime.getVariable(instance, variable.name()) != null) {
      runtime.setVariable(instance, variable.name(), Date.from(to));
    }
  }
}
