package center.coordination.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a series, before anybody asks whether they are worked. */
class CalendarRuleTest {

  @ParameterizedTest(name = "{5}: {0}, month {1}, day {2}: {3} -> {4}")
  @CsvSource({
    "weekly, 1, 1, 2026-03-02, 2026-03-09, from Monday to Monday",
    "weekly, 1, 1, 2026-03-08, 2026-03-09, from the Sunday before",
    "weekly, 1, 7, 2026-03-02, 2026-03-08, on Sundays",
    "weekly, 1, 5, 2026-12-30, 2027-01-01, over the year's end",
    "weekly, 1, 2, 2028-02-28, 2028-02-29, on 29 February",
    "monthly, 1, 25, 2026-03-24, 2026-03-25, later in the month",
    "monthly, 1, 25, 2026-03-25, 2026-04-25, strictly after",
    "monthly, 1, 25, 2026-12-26, 2027-01-25, over the year's end",
    "monthly, 1, 31, 2026-03-31, 2026-04-30, to the end of a shorter month",
    "monthly, 1, 31, 2026-04-30, 2026-05-31, and back to the 31st",
    "monthly, 1, 31, 2027-01-31, 2027-02-28, February",
    "monthly, 1, 31, 2028-01-31, 2028-02-29, February of a leap year",
    "monthly, 1, 29, 2028-02-29, 2028-03-29, from 29 February",
    "monthly, 1, 1, 2026-12-31, 2027-01-01, on New Year's Day",
    "quarterly, 3, 20, 2026-03-19, 2026-03-20, in the last month of the quarter",
    "quarterly, 3, 20, 2026-03-20, 2026-06-20, in the next quarter",
    "quarterly, 1, 15, 2026-02-03, 2026-04-15, when this quarter's is over",
    "quarterly, 2, 31, 2027-12-31, 2028-02-29, the end of February of a leap year",
    "quarterly, 3, 31, 2026-10-01, 2026-12-31, the year's last day",
    "yearly, 12, 31, 2026-12-30, 2026-12-31, the year's last day",
    "yearly, 12, 31, 2026-12-31, 2027-12-31, a year later",
    "yearly, 2, 29, 2026-03-01, 2027-02-28, 29 February in a common year",
    "yearly, 2, 29, 2027-02-28, 2028-02-29, 29 February in a leap year",
    "yearly, 1, 1, 2026-01-02, 2027-01-01, New Year's Day"
  })
  void knowsTheNextDay(
      String cycle, int month, int day, LocalDate after, LocalDate next, String what) {
    CalendarRule rule = rule(Map.of("cycle", cycle, "month", month, "day", day));

    assertThat(rule.nextOccurrence(after)).as(what).isEqualTo(next);
  }

  @Test
  void goesThroughAYearOfMonthEndsWithoutLeavingOneOut() {
    CalendarRule rule = rule(Map.of("cycle", "monthly", "day", 31));

    assertThat(Stream.iterate(LocalDate.of(2027, 12, 31), rule::nextOccurrence).skip(1).limit(12))
        .extracting(LocalDate::getDayOfMonth)
        .containsExactly(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
  }

  @Test
  void readsTheOtherColumns() {
    CalendarRule rule = rule(Map.of());

    assertThat(rule.startTime()).isEqualTo(LocalTime.of(9, 0));
    assertThat(rule.length()).isEqualTo(Duration.ofMinutes(60));
    assertThat(rule.lead()).isEqualTo(Duration.ofHours(72));
    assertThat(rule.title()).isEqualTo("协调中心周例会");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "cycle, daily, 周期, 'weekly、monthly、quarterly 或 yearly'",
    "cycle, , 周期, 'weekly、monthly、quarterly 或 yearly'",
    "startTime, 25:00, 开始时间, 09:00 这样的时间",
    "startTime, 9 点, 开始时间, 09:00 这样的时间",
    "startTime, , 开始时间, 09:00 这样的时间",
    "title, '  ', 会议主题, 1 至 100 个字",
    "title, , 会议主题, 1 至 100 个字"
  })
  void refusesATextThatMakesNoSense(String name, String value, String column, String expected) {
    refuses(Map.of(), name, value, column, expected);
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    "weekly, month, 2, 周期内第几个月, 1",
    "weekly, day, 0, 周几或几号, 1 至 7",
    "weekly, day, 8, 周几或几号, 1 至 7",
    "monthly, month, 3, 周期内第几个月, 1",
    "monthly, day, 0, 周几或几号, 1 至 31",
    "monthly, day, 32, 周几或几号, 1 至 31",
    "quarterly, month, 4, 周期内第几个月, 1 至 3",
    "yearly, month, 0, 周期内第几个月, 1 至 12",
    "yearly, month, 13, 周期内第几个月, 1 至 12",
    "yearly, month, , 周期内第几个月, 1 至 12",
    "weekly, minutes, 0, 会议时长（分钟）, 1 至 1440",
    "weekly, minutes, 1441, 会议时长（分钟）, 1 至 1440",
    "weekly, leadHours, -1, 提前准备（小时）, 0 至 8784",
    "weekly, leadHours, 8785, 提前准备（小时）, 0 至 8784",
    "weekly, leadHours, , 提前准备（小时）, 0 至 8784"
  })
  void refusesANumberThatMakesNoSense(
      String cycle, String name, Integer value, String column, String expected) {
    refuses(Map.of("cycle", cycle), name, value, column, expected);
  }

  @Test
  void refusesATitleThatNoMeetingCouldHave() {
    assertThatCode(() -> rule(Map.of("title", "会".repeat(100)))).doesNotThrowAnyException();
    refuses(Map.of(), "title", "会".repeat(101), "会议主题", "1 至 100 个字");
  }

  @Test
  void takesTheLimitsThemselves() {
    List<Map<String, Object>> limits =
        List.of(
            Map.of("day", 1),
            Map.of("day", 7),
            Map.of("minutes", 1),
            Map.of("minutes", 1440),
            Map.of("leadHours", 0),
            Map.of("leadHours", 8784),
            Map.of("cycle", "monthly", "day", 31),
            Map.of("cycle", "quarterly", "month", 3),
            Map.of("cycle", "yearly", "month", 12),
            Map.of("startTime", "00:00"),
            Map.of("startTime", "23:59"));

    assertThat(limits)
        .allSatisfy(limit -> assertThatCode(() -> rule(limit)).doesNotThrowAnyException());
  }

  private static void refuses(
      Map<String, Object> others, String name, Object value, String column, String expected) {
    Map<String, Object> changed = new HashMap<>(others);
    changed.put(name, value);

    assertThatThrownBy(() -> rule(changed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "会议日历（meeting-calendar）“周例会”一行的“%s”须为%s，现为：%s".formatted(column, expected, value));
  }

  private static CalendarRule rule(Map<String, Object> changed) {
    Map<String, Object> row = new HashMap<>();
    row.put("cycle", "weekly");
    row.put("month", 1);
    row.put("day", 1);
    row.put("startTime", "09:00");
    row.put("minutes", 60);
    row.put("leadHours", 72);
    row.put("title", "协调中心周例会");
    row.putAll(changed);
    return CalendarRule.of(MeetingType.WEEKLY, row);
  }
}
