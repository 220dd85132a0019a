package center.coordination;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets REST and the web applications meet the engine of the running test. They look it up by name
 * in a static map, where the context that started last has left its own.
 */
public class CurrentEngine implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    test.getApplicationContext()
        .getBeanProvider(ProcessEngine.class)
        .ifAvailable(ProcessEngines::registerProcessEngine);
  }
}
