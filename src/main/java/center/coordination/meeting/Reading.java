package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That somebody has read the minutes.
 *
 * @param note what they had to say, or null
 */
@Embeddable
record Reading(Instant readAt, String note) {}
