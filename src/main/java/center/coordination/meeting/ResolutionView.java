package center.coordination.meeting;

import java.time.Instant;

/**
 * A resolution as pages show it.
 *
 * @param number null before it is adopted
 * @param status in words
 * @param late whether it was, or is, not carried out in time
 */
public record ResolutionView(
    String number,
    String content,
    String responsibleName,
    Instant dueAt,
    String status,
    boolean late) {}
