package center.coordination.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** What the trial model calls, and who hears what was submitted. */
@TestConfiguration(proxyBeanMethods = false)
class TrialListeners {

  /** In the order in which things happen. */
  static class Diary {
    final List<Object> entries = new ArrayList<>();

    @EventListener
    void on(FormSubmitted submitted) {
      entries.add(submitted);
    }
  }

  @Bean
  Diary diary() {
    return new Diary();
  }

  @Bean
  RefusingListener refusingListener(Diary diary) {
    return new RefusingListener(diary);
  }

  @Bean
  CanaryListener canaryListener() {
    return new CanaryListener();
  }

  @Bean
  RefuseDelegate refuseDelegate() {
    return new RefuseDelegate();
  }

  /** Always refuses. */
  static class RefuseDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
      throw new Refusal("没有可用的编号");
    }
  }

  /** Refuses one answer, as a service would. */
  record RefusingListener(Diary diary) implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
      diary.entries.add("completed");
      if ("不同意".equals(task.getVariable("reply"))) {
        throw new Refusal("请先征求双方意见");
      }
    }
  }

  /** Tells whether an expression was evaluated that must not be. */
  public static class CanaryListener implements ExecutionListener {
    boolean sang;

    /** What a forbidden expression would call. */
    public String sing() {
      sang = true;
      return "coordinator1";
    }

    @Override
    public void notify(DelegateExecution execution) {}
  }
}
