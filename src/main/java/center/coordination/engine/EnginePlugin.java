package center.coordination.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts our checks around the engine's commands, expressions and models. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

  private final Clock clock;
  private final ApplicationEventPublisher events;

  EnginePlugin(Clock clock, ApplicationEventPublisher events) {
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    // A refusal is an answer, not an accident: REST and the job executor log what failed.
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setCustomPreCommandInterceptorsTxRequired(
        before(
            configuration.getCustomPreCommandInterceptorsTxRequired(),
            new RefusalInterceptor(),
            new UserCommandGuard(configuration)));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        before(
            configuration.getCustomPostCommandInterceptorsTxRequired(),
            new FormSubmissionInterceptor(clock, events)));
  }

  /** Ours come first: a refusal is freed last, and nothing acts on what a guard refuses. */
  private static List<CommandInterceptor> before(
      List<CommandInterceptor> others, CommandInterceptor... ours) {
    List<CommandInterceptor> all = new ArrayList<>(List.of(ours));
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }
}
