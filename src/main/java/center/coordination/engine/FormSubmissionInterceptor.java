package center.coordination.engine;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Sees what is submitted before the engine stores it: only a command still knows which values came
 * in with it. Whichever way a task is completed or a process started, its form decides.
 */
final class FormSubmissionInterceptor extends CommandInterceptor {

  private final DeployedForms forms = new DeployedForms();
  private final Clock clock;
  private final ApplicationEventPublisher events;

  FormSubmissionInterceptor(Clock clock, ApplicationEventPublisher events) {
    this.clock = clock;
    this.events = events;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd) {
      checkTask(command);
    } else if (command instanceof SubmitStartFormCmd
        || command instanceof StartProcessInstanceCmd) {
      return start(command);
    }
    return next.execute(command);
  }

  private void checkTask(Command<?> command) {
    CommandContext context = Context.getCommandContext();
    String taskId = CommandFields.taskId(command);
    TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    if (task == null || task.getExecution() == null) {
      return;
    }
    // First the right, then the form: a stranger must not learn what the form asks.
    for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
      checker.checkTaskWork(task);
    }
    Map<String, Object> values =
        context.runWithoutAuthorization(
            () -> {
              FormData form = new GetTaskFormCmd(taskId).execute(context);
              return accept(command, form, task.getVariablesTyped(false), context);
            });
    if (isOneOfSeveral(task)) {
      values.keySet().forEach(name -> task.setVariableLocal(name, null));
    }
    boolean completes =
        !(command instanceof ResolveTaskCmd)
            && task.getDelegationState() != DelegationState.PENDING;
    if (completes) {
      events.publishEvent(submitted(task, values, context));
    }
  }

  /** What one of several people answers is his own: the others' forms must not begin with it. */
  private static boolean isOneOfSeveral(TaskEntity task) {
    return task.getExecution().getActivity().getFlowScope() instanceof ActivityImpl body
        && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
  }

  private FormSubmitted submitted(
      TaskEntity task, Map<String, Object> values, CommandContext context) {
    return new FormSubmitted(
        task.getProcessInstance().getBusinessKey(),
        task.getProcessDefinition().getKey(),
        task.getTaskDefinitionKey(),
        task.getName(),
        context.getAuthenticatedUserId(),
        clock.instant(),
        values);
  }

  /** A start belongs to a case only when it has registered one, so it is published afterwards. */
  private <T> T start(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    ProcessDefinitionEntity process = CommandFields.processDefinition(command, context);
    if (process == null) {
      return next.execute(command);
    }
    for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
      checker.checkCreateProcessInstance(process);
    }
    FormData form =
        context.runWithoutAuthorization(
            () ->
                process.getStartFormHandler() == null
                    ? null
                    : new GetStartFormCmd(process.getId()).execute(context));
    Map<String, Object> values =
        context.runWithoutAuthorization(() -> accept(command, form, Map.of(), context));
    T started = next.execute(command);
    if (forms.find(form, context).isPresent()
        && started instanceof ProcessInstance instance
        && instance.getBusinessKey() != null) {
      events.publishEvent(submitted(process, instance, values, context));
    }
    return started;
  }

  private FormSubmitted submitted(
      ProcessDefinitionEntity process,
      ProcessInstance instance,
      Map<String, Object> values,
      CommandContext context) {
    ActivityImpl start = process.getInitial();
    return new FormSubmitted(
        instance.getBusinessKey(),
        process.getKey(),
        start.getId(),
        (String) start.getProperty("name"),
        context.getAuthenticatedUserId(),
        clock.instant(),
        values);
  }

  /** What the command may store; the engine gets nothing else and nothing in another type. */
  private Map<String, Object> accept(
      Command<?> command, FormData data, Map<String, Object> shown, CommandContext context) {
    Map<String, Object> values = FormValues.plain(CommandFields.variables(command));
    Optional<FormSchema> form = forms.find(data, context);
    if (form.isEmpty()) {
      refuseUndeclared(command, values);
      return values;
    }
    FeelEngine feel =
        context.getProcessEngineConfiguration().getDmnEngineConfiguration().getFeelEngine();
    Map<String, Object> entered =
        new FormValidator(feel, clock, FormValues.plain(shown), values).check(form.get());
    CommandFields.replaceVariables(command, FormValues.storable(entered));
    return entered;
  }

  /** Without a form nothing is declared that a user could send. */
  private static void refuseUndeclared(Command<?> command, Map<String, Object> values) {
    if (!values.isEmpty() && UserCommandGuard.isSentByUser(command)) {
      throw new Refusal("请更正：未知字段“%s”".formatted(String.join("”“", values.keySet())));
    }
  }
}
