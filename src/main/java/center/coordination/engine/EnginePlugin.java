package center.coordination.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts our checks around the engine's commands, expressions and models. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

  private final Clock clock;
  private final ApplicationContext context;

  EnginePlugin(Clock clock, ApplicationContext context) {
    this.clock = clock;
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    // A refusal is an answer, not an accident: REST and the job executor log what failed.
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setCustomPreCommandInterceptorsTxRequired(
        before(
            configuration.getCustomPreCommandInterceptorsTxRequired(),
            List.of(
                new RefusalInterceptor(configuration),
                new QueryGuard(),
                new UserCommandGuard(configuration),
                new AttachmentGuard(configuration))));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        before(
            configuration.getCustomPostCommandInterceptorsTxRequired(),
            List.of(new FormSubmissionInterceptor(clock, context))));
    configuration.setResourceAuthorizationProvider(new DefaultRights());
    configuration.setCustomPreBPMNParseListeners(
        before(
            configuration.getCustomPreBPMNParseListeners(),
            List.of(new ModelGuard(), new CaseHeadings(), new CalledVariables())));
    // The starter would make every bean of the application reachable from a model.
    ExpressionBeans beans = new ExpressionBeans(context);
    configuration.setBeans(beans);
    configuration.setExpressionManager(new GuardedExpressions(context, beans));
  }

  /** Ours come first: a refusal is freed last, and nothing acts on what a guard refuses. */
  private static <T> List<T> before(List<T> others, List<? extends T> ours) {
    List<T> all = new ArrayList<>(ours);
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }
}
