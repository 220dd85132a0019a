package center.coordination.meeting;

import center.coordination.engine.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * When a meeting is to take place, and how.
 *
 * @param endAt later than the start
 */
@Embeddable
record Plan(
    Instant startAt,
    Instant endAt,
    @Column(name = "meeting_mode") @Enumerated(EnumType.STRING) MeetingMode mode) {

  private static final int LONGEST_MINUTES = 7 * 24 * 60;

  /** Refuses, in Chinese, a time that no meeting could have. */
  void requireAhead(Instant now) {
    if (!endAt.isAfter(startAt)) {
      throw new Refusal("会议的“结束”须晚于“开始”");
    }
    if (!startAt.isAfter(now)) {
      throw new Refusal("会议的“开始”须晚于现在");
    }
    if (minutes() > LONGEST_MINUTES) {
      throw new Refusal("会议不能超过 %d 天".formatted(LONGEST_MINUTES / (24 * 60)));
    }
  }

  long minutes() {
    return Duration.between(startAt, endAt).toMinutes();
  }
}
