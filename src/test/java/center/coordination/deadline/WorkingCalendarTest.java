package center.coordination.deadline;

import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.engine.Refusal;
import center.coordination.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Office hours 9:00-12:00 and 13:30-17:30, with the special days of 2026. */
@ProcessTest
class WorkingCalendarTest {

  @Autowired WorkingCalendar calendar;

  @ParameterizedTest(name = "{3}: {0} + {1} h = {2}")
  @CsvSource({
    "2026-03-02T09:00:00, 2, 2026-03-02T11:00:00, within the morning",
    "2026-03-02T09:00:00, 3, 2026-03-02T12:00:00, to the end of the morning",
    "2026-03-02T11:00:00, 2, 2026-03-02T14:30:00, over lunch",
    "2026-03-02T12:30:00, 1, 2026-03-02T14:30:00, from lunch",
    "2026-03-02T07:00:00, 1, 2026-03-02T10:00:00, before the office opens",
    "2026-03-02T17:00:00, 1, 2026-03-03T09:30:00, over night",
    "2026-03-02T20:00:00, 1, 2026-03-03T10:00:00, after the office has closed",
    "2026-03-06T17:00:00, 1, 2026-03-09T09:30:00, over the weekend",
    "2026-03-07T10:00:00, 1, 2026-03-09T10:00:00, from a Saturday",
    "2026-04-03T17:00:00, 1, 2026-04-07T09:30:00, over a holiday that takes a Monday",
    "2026-02-27T17:00:00, 1, 2026-02-28T09:30:00, into a Saturday that is worked",
    "2026-09-30T17:00:00, 1, 2026-10-08T09:30:00, over the national days",
    "2026-03-02T09:00:00, 24, 2026-03-05T12:00:00, several days"
  })
  void addsWorkingTime(String from, int hours, String to, String what) {
    assertThat(calendar.plus(at(from), Duration.ofHours(hours))).as(what).isEqualTo(at(to));
  }

  @Test
  void refusesAYearWhoseHolidaysAreNotLoaded() {
    Instant lastHour = at("2026-12-31T17:00:00");

    assertThatThrownBy(() -> calendar.plus(lastHour, Duration.ofHours(1)))
        .isInstanceOf(Refusal.class)
        .hasMessage("工作日历中没有 2027 年的节假日安排，无法计算工作时间；请系统管理员先导入该年的放假安排");
    assertThat(calendar.plus(lastHour, Duration.ofMinutes(30)))
        .isEqualTo(at("2026-12-31T17:30:00"));
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource({
    "2026-03-02T15:00:00, 2026-03-03T09:00:00, the next day",
    "2026-03-06T15:00:00, 2026-03-09T09:00:00, after the weekend",
    "2026-02-27T15:00:00, 2026-02-28T09:00:00, a Saturday that is worked",
    "2026-02-14T08:00:00, 2026-02-24T09:00:00, after the Spring Festival",
    "2027-01-01T15:00:00, 2027-01-04T09:00:00, Monday to Friday in a year that is not loaded"
  })
  void knowsTheNextWorkingMorning(String from, String to, String what) {
    assertThat(calendar.nextMorning(at(from))).as(what).isEqualTo(at(to));
  }

  @ParameterizedTest(name = "{3}: {1} <- {0} -> {2}")
  @CsvSource({
    "2026-03-04, 2026-03-04, 2026-03-04, a working day",
    "2026-03-07, 2026-03-06, 2026-03-09, a Saturday",
    "2026-02-28, 2026-02-28, 2026-02-28, a Saturday that is worked",
    "2026-02-16, 2026-02-14, 2026-02-24, a Monday in the Spring Festival",
    "2026-10-01, 2026-09-30, 2026-10-08, the national days",
    "2028-02-29, 2028-02-29, 2028-02-29, 29 February",
    "2026-12-31, 2026-12-31, 2026-12-31, the last day of the year",
    "2027-01-01, 2027-01-01, 2027-01-01, a Friday in a year that is not loaded",
    "2027-01-02, 2027-01-01, 2027-01-04, a weekend in a year that is not loaded"
  })
  void knowsTheNearestWorkingDays(LocalDate day, LocalDate before, LocalDate after, String what) {
    assertThat(calendar.workingDayUpTo(day)).as(what).isEqualTo(before);
    assertThat(calendar.workingDayFrom(day)).as(what).isEqualTo(after);
  }
}
