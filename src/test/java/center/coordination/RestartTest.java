package center.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.DeadlineViews;
import center.coordination.deadline.LedgerEvent;
import center.coordination.deadline.LedgerLine;
import center.coordination.testing.Agreement;
import center.coordination.testing.CaseWork;
import center.coordination.testing.DatabaseTest;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.StoredRows;
import center.coordination.testing.TestDatabase;
import center.coordination.testing.TimeTravel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends the application and starts it again on the data it left. */
@DatabaseTest
class RestartTest {

  private static final String WITHOUT_JOBS = "--camunda.bpm.job-execution.enabled=false";

  @TempDir Path folder;

  @AfterEach
  void giveTheClockBack() {
    ClockUtil.reset();
  }

  @Test
  void aSecondStartFindsEverythingAndWritesNothing() {
    Map<String, List<String>> left;
    try (ConfigurableApplicationContext first = start("restarted", WITHOUT_JOBS)) {
      CaseWork work = first.getBean(CaseWork.class);
      String number = work.request(RequestAnswers.application()).getBusinessKey();
      work.complete("coordinator1", number, "userTask_assessRequest", RequestAnswers.accepted());
      left = StoredRows.all(first.getBean(JdbcClient.class));
      // Deployments, people, shared filters, rights, the case and its timers.
      assertThat(left)
          .extractingByKeys(
              "act_re_deployment",
              "act_id_user",
              "act_id_membership",
              "act_ru_filter",
              "act_ru_authorization",
              "act_ru_task",
              "act_ru_job",
              "deadline")
          .doesNotContainNull()
          .allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }
    try (ConfigurableApplicationContext second = start("restarted", WITHOUT_JOBS)) {
      Map<String, List<String>> found = StoredRows.all(second.getBean(JdbcClient.class));

      assertThat(found).hasSameSizeAs(left);
      left.forEach((table, rows) -> assertThat(found.get(table)).as(table).isEqualTo(rows));
    }
  }

  @Test
  void aDeadlineThatPassesWhileTheServerIsDownIsBreachedAtItsDueTime() {
    String number;
    Instant due;
    try (ConfigurableApplicationContext first = start("overdue")) {
      number = first.getBean(CaseWork.class).request(RequestAnswers.application()).getBusinessKey();
      due = responseDue(first, number);
      assertThat(first.getBean(CaseWork.class).openTasks(number))
          .contains("userTask_assessRequest")
          .doesNotContain("userTask_superviseAsLead");
    }
    ClockUtil.offset(Duration.ofHours(27).toMillis());
    try (ConfigurableApplicationContext second = start("overdue")) {
      CaseWork work = second.getBean(CaseWork.class);
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () ->
                  assertThat(work.openTasks(number))
                      .contains("userTask_assessRequest", "userTask_superviseAsLead"));

      assertThat(second.getBean(DeadlineViews.class).ledger(number))
          .filteredOn(line -> line.event() == LedgerEvent.BREACHED)
          .extracting(LedgerLine::happenedAt)
          .containsExactly(due);
      assertThat(addressees(second, number, "已超时")).contains("lead", "coordinator1");
      assertThat(ended(second)).isAfter(due.plus(2, ChronoUnit.HOURS));
      assertThat(Agreement.contradictions(second.getBean(JdbcClient.class))).isEmpty();
    }
  }

  private static Instant responseDue(ConfigurableApplicationContext application, String number) {
    return application.getBean(DeadlineService.class).running(number).stream()
        .filter(clock -> clock.clock() == DeadlineClock.RESPONSE)
        .map(DeadlineView::dueAt)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> addressees(
      ConfigurableApplicationContext application, String number, String subject) {
    return application
        .getBean(JdbcClient.class)
        .sql("select recipient from notification where matter_number = ? and subject like ?")
        .params(number, "%" + subject + "%")
        .query(String.class)
        .list();
  }

  /** When the timer really ran. */
  private static Instant ended(ConfigurableApplicationContext application) {
    return application
        .getBean(HistoryService.class)
        .createHistoricActivityInstanceQuery()
        .activityId("event_responseDue")
        .singleResult()
        .getEndTime()
        .toInstant();
  }

  private ConfigurableApplicationContext start(String name, String... more) {
    List<String> arguments = new ArrayList<>(TestDatabase.lasting(name, folder));
    arguments.addAll(List.of(more));
    arguments.add("--server.port=0");
    arguments.add("--spring.jmx.enabled=false");
    return new SpringApplicationBuilder(
            CoordinationApplication.class, CaseWork.class, TimeTravel.class)
        .run(arguments.toArray(new String[0]));
  }
}
