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
    String type,
    String series,
    String status,
    Instant startAt,
    String period,
    String place,
    String host) {}
