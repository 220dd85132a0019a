package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.testing.IssueAnswers.reported;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ChangedTables;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 处理时限 of a problem in natural and in working time. */
@ProcessTest
class IssueCalendarTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired MatterService matters;
  @Autowired RuntimeService runtime;
  @Autowired ChangedTables tables;

  String number;

  @Test
  void anUrgentProblemOfFridayEveningIsDueTheSameNight() {
    reportAt("2026-03-06T19:00:00", "keyMilestone");

    assertThat(facts.clock(number, HANDLING).dueAt()).isEqualTo(at("2026-03-06T23:00:00"));
  }

  @Test
  void inWorkingTimeAnUrgentProblemOfFridayAfternoonIsDueOnMonday() {
    countUrgentHoursInWorkingTime();
    reportAt("2026-03-06T17:00:00", "keyMilestone");

    assertThat(facts.clock(number, HANDLING).dueAt()).isEqualTo(at("2026-03-09T14:00:00"));
    time.advanceTo(at("2026-03-09T13:59:59"));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    time.advanceTo(at("2026-03-09T14:00:01"));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(at("2026-03-09T14:00:00"));
  }

  @Test
  void workingTimeIsRefusedInAYearWithoutItsHolidaysAndTakesNoNumber() {
    countUrgentHoursInWorkingTime();
    time.set(at("2027-03-01T10:00:00"));

    assertThatThrownBy(() -> work.issue("liaison-tech", reported("keyMilestone")))
        .isInstanceOf(Refusal.class)
        .hasMessage("工作日历中没有 2027 年的节假日安排，无法计算工作时间；请系统管理员先导入该年的放假安排");

    assertThat(matters.tracked()).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    report("resourceConflict");
    assertThat(number).isEqualTo("WT-2027-0001");
  }

  private void report(String situation) {
    number = work.issue("liaison-tech", reported(situation)).getBusinessKey();
  }

  /** The report itself comes a second after what happens before it. */
  private void reportAt(String local, String situation) {
    time.advanceTo(at(local).minus(SECOND));
    report(situation);
  }

  private void countUrgentHoursInWorkingTime() {
    tables.set("deadline-limit", "handlingUrgent", "calendar", "\"working\"");
  }
}
