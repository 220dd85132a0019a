package center.coordination.deadline;

import center.coordination.engine.Refusal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Office hours and days in the centre's zone. Holidays and swapped days (调休) are rows of the table
 * {@code special_day}; a year without rows is not loaded, and no limit is computed in it.
 */
@Component
public class WorkingCalendar {

  private record Span(LocalTime from, LocalTime to) {}

  private static final List<Span> OFFICE_HOURS =
      List.of(
          new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
          new Span(LocalTime.of(13, 30), LocalTime.of(17, 30)));

  private final JdbcClient jdbc;
  private final ZoneId zone;

  WorkingCalendar(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.zone = clock.getZone();
  }

  /** Adds working time; refuses when it would run into a year whose holidays are not loaded. */
  Instant plus(Instant from, Duration workingTime) {
    ZonedDateTime at = from.atZone(zone);
    Duration left = workingTime;
    while (true) {
      if (isWorkingDay(at.toLocalDate())) {
        for (Span span : OFFICE_HOURS) {
          ZonedDateTime end = at.with(span.to());
          ZonedDateTime start = at.isAfter(at.with(span.from())) ? at : at.with(span.from());
          if (start.isBefore(end)) {
            Duration available = Duration.between(start, end);
            if (left.compareTo(available) <= 0) {
              return start.plus(left).toInstant();
            }
            left = left.minus(available);
          }
        }
      }
      at = at.toLocalDate().plusDays(1).atStartOfDay(zone);
    }
  }

  /** The next working morning; where a year is not loaded, Monday to Friday count as working. */
  Instant nextMorning(Instant from) {
    LocalDate day = workingDayFrom(from.atZone(zone).toLocalDate().plusDays(1));
    return day.atTime(OFFICE_HOURS.get(0).from()).atZone(zone).toInstant();
  }

  /**
   * The day itself, or the next one that is worked; where a year is not loaded, Monday to Friday
   * count as working.
   */
  public LocalDate workingDayFrom(LocalDate day) {
    return worked(day, 1);
  }

  /**
   * The day itself, or the last one before it that is worked; where a year is not loaded, Monday to
   * Friday count as working.
   */
  public LocalDate workingDayUpTo(LocalDate day) {
    return worked(day, -1);
  }

  private LocalDate worked(LocalDate first, int step) {
    LocalDate day = first;
    while (!specialDay(day).orElse(isWeekday(day))) {
      day = day.plusDays(step);
    }
    return day;
  }

  private boolean isWorkingDay(LocalDate day) {
    Optional<Boolean> special = specialDay(day);
    if (special.isEmpty() && !isLoaded(day.getYear())) {
      throw new Refusal("工作日历中没有 %d 年的节假日安排，无法计算工作时间；请系统管理员先导入该年的放假安排".formatted(day.getYear()));
    }
    return special.orElse(isWeekday(day));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private Optional<Boolean> specialDay(LocalDate day) {
    return jdbc.sql("select working from special_day where day_date = ?")
        .param(day)
        .query(Boolean.class)
        .optional();
  }

  private boolean isLoaded(int year) {
    return jdbc.sql("select count(*) from special_day where day_date between ? and ?")
            .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
            .query(Long.class)
            .single()
        > 0;
  }
}
