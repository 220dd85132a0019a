package center.coordination.testing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Puts PostgreSQL in the place of H2 where the build asks for it. */
final class PostgresCustomizers implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
    return TestDatabase.isPostgres() ? new PostgresCustomizer() : null;
  }

  /** A record, so that equal tests share their context. */
  private record PostgresCustomizer() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      String name =
          TestDatabase.nameOf(context.getEnvironment().getProperty("spring.datasource.url"));
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "postgres",
                  Map.of(
                      "spring.datasource.url",
                      TestDatabase.postgres(name),
                      "spring.datasource.username",
                      TestDatabase.USER)));
    }
  }
}
