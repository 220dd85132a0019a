package center.coordination.meeting;

import static center.coordination.testing.MinutesAnswers.approved;
import static center.coordination.testing.MinutesAnswers.writtenWithNext;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 下次会议: what the minutes of one meeting make of the next one. */
@ProcessTest
class NextMeetingTest {

  private static final String NEXT_AT = "2026-03-19T14:00:00+08:00";

  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired MeetingOrganizationWorkflow calendar;
  @Autowired MeetingViews meetings;
  @Autowired BacklogEntries backlog;

  MinutesSteps steps;

  @BeforeEach
  void begin() {
    steps = new MinutesSteps(work, time);
  }

  @Test
  void theNextMeetingIsConvenedWithWhatIsLeftOver() {
    ProcessInstance flow = steps.held();
    String number = flow.getBusinessKey();

    steps.issue(number, writtenWithNext(NEXT_AT));

    assertThat(flow).hasPassed("event_conveneNext", "endEvent_closed").isEnded();
    MeetingView next = meetings.find("HY-2026-0002").orElseThrow();
    assertThat(next.title()).isEqualTo("测试平台排期协调会");
    assertThat(next.type()).isEqualTo("问题解决会");
    assertThat(next.period()).as("as long as this one").isEqualTo("2026-03-19 14:00-16:00");
    assertThat(next.purpose()).isEqualTo("接续会议 " + number);
    assertThat(next.previousNumber()).isEqualTo(number);
    assertThat(next.series()).isEqualTo(meetings.find(number).orElseThrow().series());
    assertThat(next.organizer()).isEqualTo("协调专员一");
    assertThat(next.carriedOver())
        .anySatisfy(line -> assertThat(line).contains("JY-2026-0001", "公布测试平台排期表"))
        .contains(
            number + " 未讨论：排期方案",
            number + " 偏题事项：平台扩容",
            number + " 上次会议安排：扩容方案评审",
            number + " 上次会议安排：排期执行情况");
    assertThat(work.task("HY-2026-0002", "userTask_settlePurpose")).isAssignedTo("coordinator1");
  }

  @Test
  void withoutATimeTheTopicsWaitAndNothingIsConvened() {
    ProcessInstance flow = steps.held();
    String number = flow.getBusinessKey();

    steps.issue(number, writtenWithNext(""));

    assertThat(flow).hasPassed("endEvent_closed").hasNotPassed("event_conveneNext").isEnded();
    assertThat(backlog.waiting(meetings.find(number).orElseThrow().series(), ""))
        .filteredOn(entry -> entry.kind() == BacklogKind.PLANNED)
        .extracting(BacklogEntry::topic, BacklogEntry::presenter, BacklogEntry::minutes)
        .containsExactly(tuple("扩容方案评审", "协调专员一", 15), tuple("排期执行情况", "协调专员一", 15));
  }

  @Test
  void aPeriodicMeetingIsConvenedByTheCalendarAlone() {
    ProcessInstance flow = steps.heldQuarterly(calendar);
    String number = flow.getBusinessKey();
    steps.write(number, writtenWithNext(NEXT_AT));
    steps.approve(number);
    work.complete("director", number, "userTask_endorseMinutes", approved());
    steps.pause();

    assertThat(flow).hasPassed("endEvent_closed").hasNotPassed("event_conveneNext").isEnded();
    assertThat(meetings.all()).hasSize(1);
  }
}
