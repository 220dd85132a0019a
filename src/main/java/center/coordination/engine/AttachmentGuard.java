package center.coordination.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine hands out, takes and deletes attachments and comments by their ids alone; here a user
 * needs to see the task they belong to.
 */
final class AttachmentGuard extends CommandInterceptor {

  private static final List<Class<?>> BY_TASK =
      List.of(
          GetTaskAttachmentCmd.class,
          GetTaskAttachmentContentCmd.class,
          GetTaskAttachmentsCmd.class,
          DeleteAttachmentCmd.class,
          GetTaskCommentCmd.class,
          GetTaskCommentsCmd.class,
          CreateAttachmentCmd.class,
          AddCommentCmd.class);

  private final ProcessEngineConfigurationImpl configuration;

  AttachmentGuard(ProcessEngineConfigurationImpl configuration) {
    this.configuration = configuration;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (BY_TASK.contains(command.getClass()) && UserCommandGuard.sender(configuration) != null) {
      String taskId = CommandFields.taskId(command);
      if (taskId == null ? !command.getClass().equals(AddCommentCmd.class) : !sees(taskId)) {
        throw new AuthorizationException("无权查看或修改这项任务的附件和意见");
      }
      if (command instanceof AddCommentCmd || command instanceof CreateAttachmentCmd) {
        refuseForeignCase(taskId, (String) CommandFields.read(command, "processInstanceId"));
      }
    }
    return next.execute(command);
  }

  /** A comment or file could name the task of one case and the instance of another. */
  private void refuseForeignCase(String taskId, String instanceId) {
    if (instanceId == null) {
      return;
    }
    boolean own = taskId == null ? seesInstance(instanceId) : instanceId.equals(instanceOf(taskId));
    if (!own) {
      throw new AuthorizationException("无权在这个案件中添加附件和意见");
    }
  }

  private boolean sees(String taskId) {
    return openTask(taskId) != null || finishedTask(taskId) != null;
  }

  private String instanceOf(String taskId) {
    Task open = openTask(taskId);
    return open != null ? open.getProcessInstanceId() : finishedTask(taskId).getProcessInstanceId();
  }

  private Task openTask(String id) {
    return configuration.getTaskService().createTaskQuery().taskId(id).singleResult();
  }

  private HistoricTaskInstance finishedTask(String id) {
    return configuration
        .getHistoryService()
        .createHistoricTaskInstanceQuery()
        .taskId(id)
        .singleResult();
  }

  private boolean seesInstance(String id) {
    return configuration
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(id)
            .count()
        > 0;
  }
}
