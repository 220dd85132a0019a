package center.coordination.meeting;

import java.time.Instant;

/**
 * A meeting in a list.
 *
 * @param place null until it is settled
 * @param host null until it is settled
 */
public record MeetingLine(
    String number,
    String title,
    MeetingType type,
    String series,
    MeetingStatus status,
    Instant startAt,
    String period,
    String place,
    String host) {

  /** Whether it should have begun and has not. */
  public boolean isOverdue(Instant now) {
    return status == MeetingStatus.PREPARING && startAt.isBefore(now);
  }
}
