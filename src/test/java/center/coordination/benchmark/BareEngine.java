package center.coordination.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The plain starters. No stereotype annotation, so that the application's own component scan passes
 * this package by.
 */
@EnableAutoConfiguration
class BareEngine {

  private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+(?:Delegate|Listener))}");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Gives every delegate and listener that a model names a bean that does as little as it can. */
  static final class Beans
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      beanNames().forEach(name -> context.getBeanFactory().registerSingleton(name, new Idle(name)));
    }

    private static Set<String> beanNames() {
      Set<String> names = new TreeSet<>();
      try {
        var models = new PathMatchingResourcePatternResolver();
        for (Resource model : models.getResources("classpath:processes/**/*.bpmn")) {
          Matcher bean = BEAN.matcher(model.getContentAsString(StandardCharsets.UTF_8));
          while (bean.find()) {
            names.add(bean.group(1));
          }
        }
        return names;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Sets what the models read to go on, where the application's own would; else nothing. */
  private record Idle(String name) implements JavaDelegate, TaskListener {

    @Override
    public void execute(DelegateExecution execution) {
      if (name.equals("registerRequestDelegate")) {
        register(execution);
      } else if (name.equals("startHandlingDelegate")) {
        startClock(execution);
      }
    }

    @Override
    public void notify(DelegateTask task) {
      if (name.equals("evaluateEffectListener")) {
        startClock(task);
      } else if (name.equals("analyzeDemandListener")) {
        task.setVariable("materialNeeded", false);
      }
    }

    private static void register(DelegateExecution execution) {
      String number = "XT-2026-%04d".formatted(NUMBER.incrementAndGet());
      execution.setProcessBusinessKey(number);
      execution.setVariable("caseNumber", number);
      execution.setVariable("caseTitle", execution.getVariable("title"));
      execution.setVariable("caseFile", caseFile(execution));
      execution.setVariable("applicant", execution.getVariable("initiator"));
      execution.setVariable("urgency", execution.getVariable("urgency"));
      execution.setVariable("departmentCount", 2);
      execution.setVariable("taskPriority", 50);
      startClock(execution);
    }

    /** As long as the application's: forms show it, the called process takes it over. */
    private static Object caseFile(DelegateExecution execution) {
      Map<String, Object> file = new LinkedHashMap<>();
      for (String field :
          new String[] {
            "initiator",
            "department",
            "position",
            "contact",
            "urgency",
            "background",
            "problem",
            "demand",
            "outcome"
          }) {
        file.put(field, execution.getVariable(field));
      }
      return Spin.JSON(file);
    }

    private static void startClock(VariableScope scope) {
      Instant now = Instant.now();
      scope.setVariable("deadlineId", UUID.randomUUID().toString());
      scope.setVariable("deadlineRemindAt", Date.from(now.plus(Duration.ofHours(18))));
      scope.setVariable("deadlineDueAt", Date.from(now.plus(Duration.ofHours(24))));
    }
  }
}
