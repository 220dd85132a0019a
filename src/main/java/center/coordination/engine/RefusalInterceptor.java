package center.coordination.engine;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Frees a refusal from what the engine wrapped around it, so that the user reads its message. */
final class RefusalInterceptor extends CommandInterceptor {

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
      throw e;
    }
  }
}
