package center.coordination.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Frees a refusal from what the engine wrapped around it, so that the user reads its message, and
 * tells a user plainly that somebody else was faster.
 */
final class RefusalInterceptor extends CommandInterceptor {

  private final ProcessEngineConfigurationImpl configuration;

  RefusalInterceptor(ProcessEngineConfigurationImpl configuration) {
    this.configuration = configuration;
  }

  @Override
  public <T> T execute(Command<T> command) {
    // Inside another command the cause chain must stay whole; a job's failure goes to its retries.
    if (Context.getCommandContext() != null || command instanceof ExecuteJobsCmd) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof Refusal refusal) {
          throw refusal;
        }
      }
      // Our own code may try again and needs the failure itself.
      if (UserCommandGuard.sender(configuration) != null) {
        refuseConflict(e);
      }
      throw e;
    }
  }

  private static void refuseConflict(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = Conflict.message(cause);
      if (message != null) {
        throw new Refusal(message);
      }
    }
  }
}
