package center.coordination.engine;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Closes CVE-2026-109432: the engine evaluates expressions inside the or-parts of a task query and
 * of a query that extends a filter, so that any user could run code. Stored filters keep the few
 * expressions that a worklist needs.
 */
final class QueryGuard extends CommandInterceptor {

  private static final Pattern HARMLESS =
      Pattern.compile(
          "[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)"
              + "(\\.(plus|minus)(Seconds|Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\))*"
              + ")\\s*}");

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SaveFilterCmd) {
      refuseUnlessHarmless(((Filter) CommandFields.read(command, "filter")).getQuery());
    } else if (Context.getCommandContext() == null) {
      if (command instanceof AbstractQuery<?, ?> query) {
        refuseExpressions(query);
      } else if ((Object) command instanceof AbstractExecuteFilterCmd) {
        refuseExpressions(CommandFields.read(command, "extendingQuery"));
      }
    }
    return next.execute(command);
  }

  private static void refuseExpressions(Object query) {
    refuse(query, Pattern.compile("(?!)"));
  }

  private static void refuseUnlessHarmless(Object query) {
    refuse(query, HARMLESS);
  }

  private static void refuse(Object query, Pattern allowed) {
    if (query instanceof AbstractQuery<?, ?> one) {
      refuse(one.getExpressions(), allowed);
    }
    if (query instanceof TaskQueryImpl task) {
      task.getQueries().forEach(part -> refuse(part.getExpressions(), allowed));
    }
  }

  private static void refuse(Map<String, String> expressions, Pattern allowed) {
    if (!expressions.values().stream().allMatch(e -> allowed.matcher(e).matches())) {
      throw new BadUserRequestException("查询和过滤器中不能使用这样的表达式");
    }
  }
}
