package center.coordination.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets services do in the engine what the centre does itself, whoever happens to be signed in. */
@Component
public class CentreAuthority {

  private final ProcessEngineConfigurationImpl configuration;

  CentreAuthority(ProcessEngineConfigurationImpl configuration) {
    this.configuration = configuration;
  }

  /** Runs in one transaction and without authorization checks; the user stays in the history. */
  public <T> T run(Callable<T> action) {
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(action));
  }

  /** As {@link #run}, in a transaction of its own, whatever becomes of the one around it. */
  public <T> T runApart(Callable<T> action) {
    return configuration
        .getCommandExecutorTxRequiresNew()
        .execute(context -> context.runWithoutAuthorization(action));
  }
}
