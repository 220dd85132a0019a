package center.coordination.testing;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test an empty centre and the clock back to those that follow. */
final class FreshStart implements BeforeEachCallback, AfterEachCallback {

  /** Those that refer to others first. */
  private static final List<String> TABLES =
      List.of(
          "notification",
          "minutes_reading",
          "minutes_resolution",
          "minutes_topic",
          "meeting_minutes",
          "resolution",
          "device_booking",
          "room_booking",
          "meeting_backlog",
          "meeting_topic",
          "meeting_participant",
          "meeting_check",
          "meeting",
          "ledger_entry",
          "deadline",
          "coordination_request",
          "improvement_suggestion",
          "issue_measure",
          "issue_solution",
          "issue_party",
          "issue_cause",
          "issue_round",
          "issue",
          "matter_record",
          "matter",
          "matter_sequence");

  @Override
  public void beforeEach(ExtensionContext test) {
    ApplicationContext context = SpringExtension.getApplicationContext(test);
    ProcessEngine engine = context.getBean(ProcessEngine.class);
    empty(engine, context.getBean(JdbcClient.class));
    BpmnAwareTests.init(engine);
    context.getBean(TimeTravel.class).begin();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    ApplicationContext context = SpringExtension.getApplicationContext(test);
    context.getBean(ProcessEngine.class).getIdentityService().clearAuthentication();
    context.getBean(ChangedTables.class).restore();
    BpmnAwareTests.reset();
    ClockUtil.reset();
  }

  private static void empty(ProcessEngine engine, JdbcClient database) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(instance -> delete(engine, instance));
    TABLES.forEach(table -> database.sql("delete from " + table).update());
    emptyLibrary(database);
  }

  /** Leaves the manual's articles; search indexes must take it for another library. */
  private static void emptyLibrary(JdbcClient database) {
    database.sql("delete from article where author <> 'system'").update();
    database
        .sql("update article_library set library = ?")
        .param(UUID.randomUUID().toString())
        .update();
  }

  private static void delete(ProcessEngine engine, ProcessInstance instance) {
    engine
        .getRuntimeService()
        .deleteProcessInstance(instance.getId(), "next test", true, true, true, false);
  }
}
