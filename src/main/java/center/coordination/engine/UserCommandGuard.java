package center.coordination.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses what a signed-in user may not send to the engine past the forms. A user's command comes
 * from outside: neither inside another command nor inside a transaction of our services.
 */
final class UserCommandGuard extends CommandInterceptor {

  private static final Set<String> ADMINISTRATORS = Set.of("camunda-admin");
  private static final Set<String> OPERATORS = Set.of("camunda-admin", "optimization");

  private static final String TASK_IS_OURS = "任务的时限等属性由系统维护；需要延期请发起延期申请";

  private static final List<Rule> RULES =
      List.of(
          new Rule(AbstractVariableCmd.class, OPERATORS, "案件数据只能通过办理任务的表单修改"),
          new Rule(AbstractPatchVariablesCmd.class, OPERATORS, "案件数据只能通过办理任务的表单修改"),
          new Rule(SetVariablesToProcessInstancesBatchCmd.class, OPERATORS, "案件数据只能通过办理任务的表单修改"),
          new Rule(AbstractCorrelateMessageCmd.class, OPERATORS, "消息和信号只能由系统发出"),
          new Rule(CorrelateAllMessageBatchCmd.class, OPERATORS, "消息和信号只能由系统发出"),
          new Rule(MessageEventReceivedCmd.class, OPERATORS, "消息和信号只能由系统发出"),
          new Rule(SignalCmd.class, OPERATORS, "消息和信号只能由系统发出"),
          new Rule(SignalEventReceivedCmd.class, OPERATORS, "消息和信号只能由系统发出"),
          new Rule(EvaluateStartConditionCmd.class, OPERATORS, "消息和信号只能由系统发出"),
          new Rule(StartProcessInstanceAtActivitiesCmd.class, ADMINISTRATORS, "流程只能从开始事件启动"),
          // Whoever may hand a task on could otherwise move its due date past the ledger.
          new Rule(SaveTaskCmd.class, ADMINISTRATORS, TASK_IS_OURS),
          new Rule(SetTaskDueDateCmd.class, ADMINISTRATORS, TASK_IS_OURS),
          new Rule(SetTaskPriorityCmd.class, ADMINISTRATORS, TASK_IS_OURS),
          new Rule(SetTaskNameCmd.class, ADMINISTRATORS, TASK_IS_OURS),
          new Rule(DeleteTaskCmd.class, ADMINISTRATORS, "任务只能通过表单办结"),
          new Rule(HandleTaskBpmnErrorCmd.class, ADMINISTRATORS, "任务只能通过表单办结"),
          new Rule(HandleTaskEscalationCmd.class, ADMINISTRATORS, "任务只能通过表单办结"));

  private static final ThreadLocal<Command<?>> SENT_BY_USER = new ThreadLocal<>();

  private final ProcessEngineConfigurationImpl configuration;

  UserCommandGuard(ProcessEngineConfigurationImpl configuration) {
    this.configuration = configuration;
  }

  private record Rule(Class<?> command, Set<String> allowed, String refusal) {}

  /** Whether this very command came from an ordinary user and not from our own code. */
  static boolean isSentByUser(Command<?> command) {
    return SENT_BY_USER.get() == command;
  }

  @Override
  public <T> T execute(Command<T> command) {
    Authentication user = sender(configuration);
    if (user == null) {
      return next.execute(command);
    }
    List<String> groups = user.getGroupIds() == null ? List.of() : user.getGroupIds();
    for (Rule rule : RULES) {
      if (rule.command().isInstance(command)
          && groups.stream().noneMatch(rule.allowed()::contains)) {
        throw new Refusal(rule.refusal());
      }
    }
    if (command instanceof FailedJobListener
        && groups.stream().noneMatch(ADMINISTRATORS::contains)) {
      // The engine would count its own refusal to run a job as the job's failure and put it off.
      throw new AuthorizationException("定时事项只能由系统执行");
    }
    if (!carriesForm(command) || groups.stream().anyMatch(OPERATORS::contains)) {
      return next.execute(command);
    }
    refuseOwnCaseNumber(command);
    SENT_BY_USER.set(command);
    try {
      return next.execute(command);
    } finally {
      SENT_BY_USER.remove();
    }
  }

  /** Who sends the command at hand from outside; null for our own code. */
  static Authentication sender(ProcessEngineConfigurationImpl configuration) {
    if (Context.getCommandContext() != null
        || TransactionSynchronizationManager.isActualTransactionActive()) {
      return null;
    }
    IdentityService identity = configuration.getIdentityService();
    return identity == null ? null : identity.getCurrentAuthentication();
  }

  private static boolean carriesForm(Command<?> command) {
    return isStart(command)
        || command instanceof SubmitTaskFormCmd
        || command instanceof CompleteTaskCmd;
  }

  private static boolean isStart(Command<?> command) {
    return command instanceof SubmitStartFormCmd || command instanceof StartProcessInstanceCmd;
  }

  private static void refuseOwnCaseNumber(Command<?> command) {
    if (isStart(command) && CommandFields.businessKey(command) != null) {
      throw new Refusal("案件编号由系统生成，不能自行填写");
    }
  }
}
