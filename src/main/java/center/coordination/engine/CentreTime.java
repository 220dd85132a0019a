package center.coordination.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** What time it is, and times as people read them: to the minute, in the centre's zone. */
@Component
public class CentreTime {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Clock clock;

  CentreTime(Clock clock) {
    this.clock = clock;
  }

  /** The moment on the clock that everything here goes by. */
  public Instant now() {
    return clock.instant();
  }

  /** The time, or a dash where there is none. */
  public String text(Instant time) {
    return time == null ? "—" : MINUTE.format(time.atZone(clock.getZone()));
  }

  /** From when until when; the day once where both are on the same. */
  public String period(Instant from, Instant until) {
    boolean sameDay = day(from).equals(day(until));
    return text(from) + "-" + (sameDay ? HOUR.format(until.atZone(clock.getZone())) : text(until));
  }

  /** The day of a moment in the centre's zone. */
  public LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, clock.getZone());
  }

  /** The moment as forms write and read it, with the centre's offset. */
  public String field(Instant time) {
    return time == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(clock.getZone()));
  }

  /** How long it is until then, or how long ago it was, in the two largest units. */
  public String distance(Instant then) {
    Duration left = Duration.between(now(), then);
    return (left.isNegative() ? "已超时 " : "还剩 ") + length(left.abs());
  }

  private static String length(Duration time) {
    if (time.toDays() > 0) {
      return time.toDays() + " 天 " + time.toHoursPart() + " 小时";
    }
    if (time.toHours() > 0) {
      return time.toHours() + " 小时 " + time.toMinutesPart() + " 分";
    }
    return time.toMinutes() + " 分";
  }
}
