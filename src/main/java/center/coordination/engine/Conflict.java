package center.coordination.engine;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;

/** Knows the failures that only mean that somebody else was faster. */
final class Conflict {

  /** Serialization failure and deadlock in both databases, and H2's lock timeout. */
  private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "HYT00");

  private Conflict() {}

  /** What to tell the user about this link of a failure's chain; null when it is no conflict. */
  static String message(Throwable cause) {
    if (cause instanceof TaskAlreadyClaimedException) {
      return "该任务已被他人认领";
    }
    if (cause instanceof ProcessEngineException && isTaskGone(cause.getMessage())) {
      return "该任务不存在，或已由他人办结";
    }
    if (cause instanceof OptimisticLockingException
        || cause instanceof ConcurrencyFailureException
        || cause instanceof SQLException e
            && SQL_STATES.contains(String.valueOf(e.getSQLState()))) {
      return "他人刚刚处理了同一事项，请刷新后再试";
    }
    return null;
  }

  private static boolean isTaskGone(String message) {
    return message != null && message.startsWith("Cannot find task with id");
  }
}
