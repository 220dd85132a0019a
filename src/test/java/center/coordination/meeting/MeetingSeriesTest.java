package center.coordination.meeting;

import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.testing.ChangedTables;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import center.coordination.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily check of the calendar as the engine runs it. */
@ProcessTest
class MeetingSeriesTest {

  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @Autowired MatterService matters;
  @Autowired ChangedTables tables;
  @Autowired TimeTravel time;

  long checksOfOthers;

  @BeforeEach
  void begin() {
    checksOfOthers = allChecks();
  }

  @Test
  void theCalendarIsCheckedEveryMorningAtSixInTheCentre() {
    assertThat(LocalTime.ofInstant(dueAt(), ZoneId.of("Asia/Shanghai"))).isEqualTo("06:00");

    time.set(at("2026-03-06T05:59:59"));
    management.recalculateJobDuedate(timer().getId(), false);
    assertThat(dueAt()).isEqualTo(at("2026-03-06T06:00:00"));

    time.set(at("2026-03-06T06:00:00"));
    fire();
    assertThat(dueAt()).isEqualTo(at("2026-03-07T06:00:00"));
  }

  @Test
  void theCheckConvenesWhatIsDueAndEnds() {
    time.set(at("2026-03-06T06:00:00"));
    fire();
    assertThat(matters.tracked()).as("before the job has run").isEmpty();

    time.tick();

    assertThat(matters.tracked())
        .extracting(MatterSummary::title)
        .containsExactlyInAnyOrder("协调中心周例会", "高层季度协调决策会");
    assertThat(checks()).isEqualTo(1);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("meeting-series").count())
        .isZero();
  }

  @Test
  void afterDaysWithTheServerDownItRunsOnceAndThenEveryMorningAgain() {
    time.set(at("2026-03-06T05:00:00"));
    management.recalculateJobDuedate(timer().getId(), false);
    time.set(at("2026-03-11T08:00:00"));
    fire();
    time.tick();

    assertThat(checks()).isEqualTo(1);
    assertThat(dueAt()).isEqualTo(at("2026-03-12T06:00:00"));
  }

  @Test
  void aTimerThatFiresTwiceConvenesOnce() {
    time.set(at("2026-03-06T06:00:00"));
    fire();
    fire();
    time.tick();

    assertThat(checks()).isEqualTo(2);
    assertThat(matters.tracked()).hasSize(2);
  }

  @Test
  void twoNodesThatRunTheSameCheckConveneOnce() throws Exception {
    time.set(at("2026-03-06T06:00:00"));
    fire();
    String check = waiting().getId();

    Together.run(2, i -> runs(check));

    assertThat(matters.tracked()).hasSize(2);
    // Each may have lost another series to the other, and is tried again.
    time.advanceBy(Duration.ofMinutes(10));
    assertThat(waitingOnes()).isEmpty();
    assertThat(matters.tracked()).hasSize(2);
  }

  @Test
  void aCheckThatFailsIsTriedAgainAndSaysWhatToMend() {
    tables.set("meeting-calendar", "weekly", "startTime", "\"25:00\"");
    time.set(at("2026-03-06T06:00:00"));
    fire();

    assertThatThrownBy(time::tick).hasMessageContaining("“周例会”一行的“开始时间”");
    assertThat(waiting().getRetries()).isPositive();
    assertThat(waiting().getExceptionMessage()).contains("“周例会”一行的“开始时间”", "25:00");
    assertThat(matters.tracked()).hasSize(1);

    tables.restore();
    time.advanceBy(Duration.ofMinutes(2));
    assertThat(waitingOnes()).isEmpty();
    assertThat(matters.tracked()).hasSize(2);
  }

  private boolean runs(String job) {
    try {
      management.executeJob(job);
      return true;
    } catch (RuntimeException somebodyWasFaster) {
      return false;
    }
  }

  private void fire() {
    management.executeJob(timer().getId());
  }

  private Job timer() {
    return management
        .createJobQuery()
        .processDefinitionKey("meeting-series")
        .timers()
        .singleResult();
  }

  private Instant dueAt() {
    return timer().getDuedate().toInstant();
  }

  private Job waiting() {
    assertThat(waitingOnes()).hasSize(1);
    return waitingOnes().get(0);
  }

  private List<Job> waitingOnes() {
    return management.createJobQuery().processDefinitionKey("meeting-series").messages().list();
  }

  /** Since this test began. */
  private long checks() {
    return allChecks() - checksOfOthers;
  }

  private long allChecks() {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("meeting-series")
        .count();
  }
}
