package center.coordination.engine;

import java.util.ArrayList;
import java.util.List;
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
  TaskListener refusingListener(Diary diary) {
    return task -> {
      diary.entries.add("completed");
      if ("不同意".equals(task.getVariable("reply"))) {
        throw new Refusal("请先征求双方意见");
      }
    };
  }
}
