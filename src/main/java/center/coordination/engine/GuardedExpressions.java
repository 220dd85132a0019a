package center.coordination.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;

/** Expressions that reach only listed beans, and neither classes nor the engine's services. */
final class GuardedExpressions extends SpringExpressionManager {

  GuardedExpressions(ApplicationContext context, Map<Object, Object> beans) {
    super(context, beans);
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new Denial());
    resolver.add(super.createElResolver());
    return resolver;
  }

  /** Resolves nothing; throws where a way out of the model begins. */
  private static final class Denial extends ELResolver {

    private static final Set<String> NAMES =
        Set.of(
            "class",
            "getClass",
            "processEngineServices",
            "getProcessEngineServices",
            "processEngine",
            "getProcessEngine");
    private static final List<Class<?>> TYPES =
        List.of(
            Class.class,
            ClassLoader.class,
            Thread.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            BeanFactory.class,
            ProcessEngineServices.class,
            ProcessEngineConfiguration.class);
    private static final List<String> PACKAGES =
        List.of("java.lang.reflect.", "java.lang.invoke.", "java.lang.module.");

    private static void check(Object base, Object name) {
      boolean escapes =
          base != null
              && (NAMES.contains(String.valueOf(name))
                  || TYPES.stream().anyMatch(type -> type.isInstance(base))
                  || PACKAGES.stream().anyMatch(base.getClass().getName()::startsWith));
      if (escapes) {
        throw new ELException("模型的表达式不能访问“%s”".formatted(name));
      }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      check(base, property);
      return null;
    }

    @Override
    public Object invoke(
        ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
      check(base, method);
      return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      check(base, property);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
      check(base, property);
      return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
      check(base, property);
      return false;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
      return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
      return null;
    }
  }
}
