package center.coordination.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Runs twice in the build: on H2, and once more with {@code -Dtest.database=postgres} on a real
 * PostgreSQL, which the test's context gets in place of the H2 of the same name.
 */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresNeeded.class)
@ContextCustomizerFactories(PostgresCustomizers.class)
public @interface DatabaseTest {}
