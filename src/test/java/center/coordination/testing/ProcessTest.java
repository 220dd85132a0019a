package center.coordination.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application with the demo people on one database for all of these tests, H2 in memory
 * and PostgreSQL in turn; each begins without cases on a Monday morning, and jobs run only as
 * {@link TimeTravel} lets them.
 */
@DatabaseTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:process;DB_CLOSE_DELAY=-1",
      "camunda.bpm.job-execution.enabled=false"
    })
@ActiveProfiles("demo")
@Import({TimeTravel.class, CaseWork.class, CaseFacts.class, ChangedTables.class, Refusals.class})
@ExtendWith(FreshStart.class)
public @interface ProcessTest {}
