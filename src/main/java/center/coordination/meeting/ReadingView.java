package center.coordination.meeting;

import java.time.Instant;

/**
 * Whether somebody who should has read the minutes.
 *
 * @param readAt null as long as the person has not
 * @param note null where there is none
 */
public record ReadingView(String name, Instant readAt, String note) {}
