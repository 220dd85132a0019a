package center.coordination.meeting;

import center.coordination.matter.Coded;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * When a series meets (a row of the decision meeting-calendar).
 *
 * @param month within the cycle, counted from 1
 * @param day of the week, Monday is 1; of the month, in a shorter one its last day
 * @param lead how long before the meeting its preparation begins
 */
record CalendarRule(
    Cycle cycle,
    int month,
    int day,
    LocalTime startTime,
    Duration length,
    Duration lead,
    String title) {

  private static final int LAST_WEEKDAY = 7;
  private static final int LAST_DAY = 31;
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final int HOURS_OF_A_YEAR = 366 * 24;
  private static final int TITLE = 100;

  /**
   * Reads the row of a type; IllegalStateException tells type and column of what makes no sense.
   */
  static CalendarRule of(MeetingType type, Map<String, Object> outputs) {
    Row row = new Row(type, outputs);
    Cycle cycle =
        Coded.find(Cycle.class, String.valueOf(outputs.get("cycle")))
            .orElseThrow(() -> row.wrong("cycle", "周期", "weekly、monthly、quarterly 或 yearly"));
    return new CalendarRule(
        cycle,
        row.number("month", "周期内第几个月", 1, Math.max(1, cycle.months())),
        row.number("day", "周几或几号", 1, cycle == Cycle.WEEKLY ? LAST_WEEKDAY : LAST_DAY),
        row.time("startTime", "开始时间"),
        Duration.ofMinutes(row.number("minutes", "会议时长（分钟）", 1, MINUTES_OF_A_DAY)),
        Duration.ofHours(row.number("leadHours", "提前准备（小时）", 0, HOURS_OF_A_YEAR)),
        row.text("title", "会议主题"));
  }

  /** The first day of the series after this one, be it worked or not. */
  LocalDate nextOccurrence(LocalDate after) {
    if (cycle == Cycle.WEEKLY) {
      return after.with(TemporalAdjusters.next(DayOfWeek.of(day)));
    }
    YearMonth now = YearMonth.from(after);
    int passed = (now.getMonthValue() - 1) % cycle.months();
    YearMonth ofThisCycle = now.plusMonths(month - 1L - passed);
    LocalDate occurrence = dayIn(ofThisCycle);
    return occurrence.isAfter(after) ? occurrence : dayIn(ofThisCycle.plusMonths(cycle.months()));
  }

  private LocalDate dayIn(YearMonth inMonth) {
    return inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
  }

  private record Row(MeetingType type, Map<String, Object> outputs) {

    int number(String name, String column, int least, int most) {
      if (outputs.get(name) instanceof Integer value && value >= least && value <= most) {
        return value;
      }
      String range = least == most ? String.valueOf(least) : least + " 至 " + most;
      throw wrong(name, column, range);
    }

    LocalTime time(String name, String column) {
      try {
        return LocalTime.parse(String.valueOf(outputs.get(name)));
      } catch (DateTimeParseException e) {
        throw wrong(name, column, "09:00 这样的时间");
      }
    }

    String text(String name, String column) {
      if (outputs.get(name) instanceof String text && !text.isBlank() && text.length() <= TITLE) {
        return text;
      }
      throw wrong(name, column, "1 至 %d 个字".formatted(TITLE));
    }

    IllegalStateException wrong(String name, String column, String expected) {
      return new IllegalStateException(
          "会议日历（meeting-calendar）“%s”一行的“%s”须为%s，现为：%s"
              .formatted(type.label(), column, expected, outputs.get(name)));
    }
  }
}
