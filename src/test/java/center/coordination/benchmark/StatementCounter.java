package center.coordination.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Stands between the application and its pool and counts statements by verb and table. */
final class StatementCounter
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Key of the commits, which are no statements but what H2 writes to disk at. */
  static final String COMMIT = "commit";

  private static final Pattern VERB = Pattern.compile("^\\s*(\\w+)");
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:from|into|update)\\s+\\(?\\s*(\\w+)", Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> counts = new TreeMap<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getBeanFactory()
        .addBeanPostProcessor(
            new BeanPostProcessor() {
              @Override
              public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? proxy(DataSource.class, pool, null) : bean;
              }
            });
  }

  /** What was counted since the last call. */
  synchronized Map<String, Integer> take() {
    Map<String, Integer> taken = new TreeMap<>(counts);
    counts.clear();
    return taken;
  }

  private synchronized void count(String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private <T> T proxy(Class<T> type, T target, String sql) {
    InvocationHandler handler = (self, method, args) -> call(target, method, args, sql);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object call(Object target, Method method, Object[] args, String sql) throws Throwable {
    String argument = args != null && args.length > 0 && args[0] instanceof String s ? s : sql;
    note(method.getName(), argument);
    Object result;
    try {
      result = method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement, argument);
    }
    if (result instanceof Statement statement && target instanceof Connection) {
      return proxy(Statement.class, statement, null);
    }
    if (result instanceof Connection connection && target instanceof DataSource) {
      return proxy(Connection.class, connection, null);
    }
    return result;
  }

  /** A batch counts as many statements as it has rows. */
  private void note(String method, String sql) {
    if (method.equals("commit")) {
      count(COMMIT);
    } else if (sql != null
        && (method.equals("addBatch")
            || method.startsWith("execute") && !method.endsWith("Batch"))) {
      count(kind(sql));
    }
  }

  private static String kind(String sql) {
    Matcher verb = VERB.matcher(sql);
    Matcher table = TABLE.matcher(sql);
    return (verb.find() ? verb.group(1) : "?").toLowerCase(Locale.ROOT)
        + " "
        + (table.find() ? table.group(1).toUpperCase(Locale.ROOT) : "?");
  }
}
