package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.PREPARATION;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.testing.Agreement;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ChangedTables;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import center.coordination.testing.Together;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which meetings the calendar convenes, when it is checked at a certain time. */
@ProcessTest
class MeetingCalendarTest {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  @Autowired MeetingCalendar calendar;
  @Autowired MeetingOrganizationWorkflow workflow;
  @Autowired Meetings meetings;
  @Autowired MatterService matters;
  @Autowired CaseFacts facts;
  @Autowired CaseWork work;
  @Autowired ChangedTables tables;
  @Autowired TimeTravel time;
  @Autowired JdbcClient database;

  @ParameterizedTest(name = "{5}: {0} at {1} for {4}")
  @CsvSource({
    "weekly, 2026-03-05, 2026-03-06, 2026-03-09, 2026-03-09 09:00, three days ahead",
    "monthly, 2026-03-17, 2026-03-18, 2026-03-25, 2026-03-25 14:00, a week ahead",
    "quarterly, 2026-03-05, 2026-03-06, 2026-03-20, 2026-03-20 09:00, two weeks ahead",
    "annual, 2026-11-30, 2026-12-01, 2026-12-31, 2026-12-31 09:00, a month ahead",
    "monthly, 2026-04-19, 2026-04-20, 2026-04-25, 2026-04-27 14:00, on a Saturday",
    "monthly, 2026-09-20, 2026-09-21, 2026-09-25, 2026-09-28 14:00, on a holiday",
    "weekly, 2026-09-29, 2026-09-30, 2026-10-05, 2026-10-08 09:00, in the national days",
    "weekly, 2026-02-13, 2026-02-14, 2026-02-23, 2026-02-24 09:00, two in the Spring Festival",
    "quarterly, 2026-09-03, 2026-09-04, 2026-09-20, 2026-09-20 09:00, on a Sunday that is worked",
    "quarterly, 2026-12-06, 2026-12-07, 2026-12-20, 2026-12-21 09:00, on a Sunday that is not",
    "weekly, 2026-12-31, 2027-01-01, 2027-01-04, 2027-01-04 09:00, over the year's end",
    "weekly, 2028-02-24, 2028-02-25, 2028-02-28, 2028-02-28 09:00, in a year that is not loaded"
  })
  void aSeriesIsConvenedOnTheMorningOfItsPreparation(
      String series, String eve, String morning, String day, String start, String what) {
    check(eve + "T06:00:00");
    assertThat(convened(series)).as("on the eve").isEmpty();

    check(morning + "T06:00:00");

    assertThat(convened(series)).as(what).containsExactly(day + ": " + start);
  }

  @Test
  void aMeetingOfTheMonthsLastDayTakesPlaceOn29February() {
    tables.set("meeting-calendar", "monthly", "day", "31");

    check("2028-02-22T06:00:00");

    assertThat(convened("monthly")).containsExactly("2028-02-29: 2028-02-29 14:00");
  }

  @Test
  void theCentreConvenesInTheWordsOfManualAndTable() {
    check("2026-03-06T06:00:00");

    Meeting meeting = meeting("weekly");
    MatterSummary matter = facts.matter(meeting.number());
    assertThat(matter.title()).isEqualTo("协调中心周例会");
    assertThat(matter.applicant()).isEqualTo("system");
    assertThat(meeting.purpose()).isEqualTo("项目组内部协调");
    assertThat(meeting.policy().typeName()).isEqualTo("周例会");
    assertThat(meeting.planned())
        .isEqualTo(
            new Plan(at("2026-03-09T09:00:00"), at("2026-03-09T10:00:00"), MeetingMode.ONSITE));
    assertThat(facts.clock(meeting.number(), PREPARATION).dueAt())
        .isEqualTo(at("2026-03-09T09:00:00"));
    assertThat(work.openTasks(meeting.number())).containsExactly("userTask_settlePurpose");
    assertThat(meeting("quarterly").planned().minutes()).isEqualTo(180);
  }

  @Test
  void anotherCheckFindsNothingLeftToDo() {
    check("2026-03-06T06:00:00");
    List<MatterSummary> before = matters.tracked();

    check("2026-03-06T06:00:01");
    check("2026-03-07T06:00:00");
    check("2026-03-12T06:00:00");

    assertThat(matters.tracked()).isEqualTo(before).hasSize(2);
    check("2026-03-13T06:00:00");
    assertThat(convened("weekly"))
        .containsExactly("2026-03-09: 2026-03-09 09:00", "2026-03-16: 2026-03-16 09:00");
  }

  @Test
  void severalChecksAtOnceConveneEachMeetingOnce() throws Exception {
    time.set(at("2026-03-06T06:00:00"));

    Together.run(4, i -> checkAmongOthers());

    assertThat(convened("weekly")).hasSize(1);
    assertThat(convened("quarterly")).hasSize(1);
    assertThat(Agreement.contradictions(database)).isEmpty();
    calendar.conveneDue();
    assertThat(matters.tracked())
        .extracting(MatterSummary::number)
        .containsExactlyInAnyOrder("HY-2026-0001", "HY-2026-0002");
    assertThat(matters.tracked())
        .allMatch(matter -> matter.kind() == MatterKind.MEETING)
        .allMatch(matter -> work.running("meeting-organization", matter.number()).size() == 1);
  }

  /** Fails where another one was faster with some series; its job would be tried again. */
  private boolean checkAmongOthers() {
    try {
      calendar.conveneDue();
      return true;
    } catch (IllegalStateException somebodyWasFaster) {
      return false;
    }
  }

  @ParameterizedTest(name = "{4}: back at {0}, met at {2}")
  @CsvSource({
    "2026-03-08T08:00:00, 2026-03-09, 2026-03-09 09:00, 2026-03-12T06:00:00, on the eve",
    "2026-03-09T08:00:00, 2026-03-09, 2026-03-10 09:00, 2026-03-12T06:00:00, an hour before",
    "2026-03-09T09:30:00, 2026-03-09, 2026-03-11 09:00, 2026-03-12T06:00:00, while it should meet",
    "2026-03-11T08:00:00, 2026-03-09, 2026-03-12 09:00, 2026-03-12T06:00:00, two days late",
    "2026-03-13T10:00:00, 2026-03-16, 2026-03-16 09:00, 2026-03-19T06:00:00, into the next one",
    "2026-03-26T12:00:00, 2026-03-30, 2026-03-30 09:00, 2026-04-02T06:00:00, three weeks late",
    "2026-04-03T10:00:00, 2026-04-06, 2026-04-07 09:00, 2026-04-09T06:00:00, before a holiday"
  })
  void aMeetingThatWasMissedIsConvenedOnceAndAtLeastADayAhead(
      String backAt, String day, String start, String beforeTheNext, String what) {
    check("2026-02-27T06:00:00");
    assertThat(convened("weekly")).containsExactly("2026-03-02: 2026-03-02 09:00");

    check(backAt);
    assertThat(convened("weekly"))
        .as(what)
        .containsExactly("2026-03-02: 2026-03-02 09:00", day + ": " + start);

    time.tick();
    calendar.conveneDue();
    check(beforeTheNext);
    assertThat(convened("weekly")).as("after " + what).hasSize(2);
  }

  @Test
  void afterAMissedOneTheSeriesGoesOnInItsOwnTime() {
    check("2026-02-27T06:00:00");
    check("2026-03-26T12:00:00");

    check("2026-04-03T06:00:00");

    assertThat(convened("weekly"))
        .containsExactly(
            "2026-03-02: 2026-03-02 09:00",
            "2026-03-30: 2026-03-30 09:00",
            "2026-04-06: 2026-04-07 09:00");
  }

  @Test
  void aMeetingPreparedWithinHoursIsNotLate() {
    tables.set("meeting-calendar", "weekly", "leadHours", "2");

    check("2026-03-08T06:00:00");
    assertThat(convened("weekly")).isEmpty();
    check("2026-03-09T06:00:00");

    assertThat(convened("weekly")).containsExactly("2026-03-09: 2026-03-09 09:00");
  }

  @Test
  void aMeetingThatPeopleCancelledIsNotConvenedAgain() {
    check("2026-03-06T06:00:00");
    time.tick();
    workflow.cancel(meeting("weekly").number(), "本周无议题");

    check("2026-03-12T06:00:00");

    assertThat(meeting("weekly").status()).isEqualTo(MeetingStatus.CANCELLED);
    assertThat(convened("weekly")).hasSize(1);
  }

  @Test
  void aMeetingThatPeopleMovedDoesNotMoveItsSeries() {
    check("2026-03-06T06:00:00");
    time.tick();
    workflow.move(
        meeting("weekly").number(),
        "2026-03-18T09:00:00+08:00",
        "2026-03-18T10:00:00+08:00",
        "主持人出差");

    check("2026-03-13T06:00:00");

    assertThat(convened("weekly"))
        .containsExactly("2026-03-09: 2026-03-18 09:00", "2026-03-16: 2026-03-16 09:00");
  }

  @Test
  void aSeriesWithoutARuleDoesNotMeet() {
    tables.remove("meeting-calendar", "weekly");

    check("2026-03-06T06:00:00");

    assertThat(convened("weekly")).isEmpty();
    assertThat(convened("quarterly")).hasSize(1);
  }

  @Test
  void aRuleThatMakesNoSenseIsReportedAndStopsNoOtherSeries() {
    tables.set("meeting-calendar", "weekly", "day", "8");

    assertThatThrownBy(() -> check("2026-03-06T06:00:00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("有定期会议未能召集：会议日历（meeting-calendar）“周例会”一行的“周几或几号”须为1 至 7，现为：8");

    assertThat(convened("weekly")).isEmpty();
    assertThat(convened("quarterly")).hasSize(1);
    tables.restore();
    check("2026-03-06T06:05:00");
    assertThat(convened("weekly")).hasSize(1);
    assertThat(convened("quarterly")).hasSize(1);
  }

  private void check(String local) {
    time.set(at(local));
    calendar.conveneDue();
  }

  private Meeting meeting(String series) {
    return meetings.findByOrderByPlannedStartAtDesc().stream()
        .filter(meeting -> meeting.series().equals(series))
        .findFirst()
        .orElseThrow();
  }

  /** The meetings of a series: for which day, and when they are to begin. */
  private List<String> convened(String series) {
    return database
        .sql("select occurrence_on, start_at from meeting where series = ? order by occurrence_on")
        .param(series)
        .query(
            (row, number) ->
                row.getObject(1, LocalDate.class)
                    + ": "
                    + MINUTE.format(row.getObject(2, OffsetDateTime.class)))
        .list();
  }
}
