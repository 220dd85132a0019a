package center.coordination.meeting;

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

  long minutes() {
    return Duration.between(startAt, endAt).toMinutes();
  }
}
