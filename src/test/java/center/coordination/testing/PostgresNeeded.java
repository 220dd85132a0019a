package center.coordination.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips, and says so, where PostgreSQL cannot run at all; whatever else keeps it from starting
 * fails the tests.
 */
final class PostgresNeeded implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    if (!TestDatabase.isPostgres()) {
      return ConditionEvaluationResult.enabled("on H2");
    }
    return TestDatabase.obstacle()
        .map(
            obstacle -> {
              System.err.printf(
                  "NOT TESTED ON POSTGRESQL: %s: %s%n", test.getDisplayName(), obstacle);
              return ConditionEvaluationResult.disabled(obstacle);
            })
        .orElseGet(() -> ConditionEvaluationResult.enabled("on PostgreSQL"));
  }
}
