package center.coordination.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** What time it is, and times as people read them: to the minute, in the centre's zone. */
@Component
public class CentreTime {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
