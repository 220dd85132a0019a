package center.coordination.engine;

import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;

/**
 * The beans that a model's expressions reach: our delegates and listeners, nothing else. A map that
 * asks the context when it is asked, because the delegates need the engine that needs this map.
 */
final class ExpressionBeans extends AbstractMap<Object, Object> {

  private static final String OURS = "center.coordination.";
  private static final List<Class<?>> KINDS =
      List.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

  private final ApplicationContext context;

  ExpressionBeans(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean containsKey(Object name) {
    if (!(name instanceof String bean) || !context.containsBean(bean)) {
      return false;
    }
    Class<?> type = context.getType(bean);
    return type != null
        && type.getName().startsWith(OURS)
        && KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(type));
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? context.getBean((String) name) : null;
  }

  /** Nothing lists the beans: that would create them all. */
  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }

  @Override
  public String toString() {
    return "delegates and listeners";
  }
}
