package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.MINUTES;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.deadline.DeadlineView;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 纪要时限: from the end of the meeting as long as its type allows, a 问题解决会 24 hours. */
@ProcessTest
class MinutesDeadlineTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String TITLE = "测试平台排期协调会";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired MeetingOrganizationWorkflow calendar;

  MinutesSteps steps;

  @BeforeEach
  void begin() {
    steps = new MinutesSteps(work, time);
  }

  @Test
  void theRecorderIsRemindedAtThreeQuartersAndSupervisedAtTheEnd() {
    String number = steps.held().getBusinessKey();
    DeadlineView clock = facts.clock(number, MINUTES);
    assertThat(clock.responsible()).isEqualTo("coordinator2");
    assertThat(clock.startedAt()).as("the end of the meeting").isEqualTo(at("2026-03-05T15:50:00"));
    assertThat(clock.dueAt()).isEqualTo(at("2026-03-06T15:50:00"));

    Instant threeQuarters = at("2026-03-06T09:50:00");
    time.advanceTo(threeQuarters.minus(SECOND));
    assertThat(facts.events(number, MINUTES)).containsExactly(STARTED);
    time.advanceTo(threeQuarters);
    assertThat(facts.times(number, MINUTES, REMINDED)).containsExactly(threeQuarters);
    time.advanceBy(SECOND);
    assertThat(facts.subjects(number, "coordinator2")).contains("催办：" + TITLE);

    time.advanceTo(clock.dueAt().minus(SECOND));
    assertThat(work.openTasks(number)).containsExactly("userTask_writeMinutes");
    time.advanceTo(clock.dueAt().plus(SECOND));
    assertThat(facts.times(number, MINUTES, BREACHED)).containsExactly(clock.dueAt());
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");

    steps.issue(number);

    assertThat(facts.events(number, MINUTES)).endsWith(MET_LATE);
    assertThat(work.running("escalation", number)).isEmpty();
  }

  @Test
  void aQuarterlyMeetingHasThreeDays() {
    String number = steps.heldQuarterly(calendar).getBusinessKey();

    assertThat(facts.clock(number, MINUTES).dueAt()).isEqualTo(at("2026-03-08T15:50:00"));
  }
}
