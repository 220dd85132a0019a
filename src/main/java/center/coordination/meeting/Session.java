package center.coordination.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a meeting was held.
 *
 * @param startAt null until the host has said so
 * @param endAt null until the host has said so
 * @param absenceNote null where nothing was noted
 */
@Embeddable
record Session(
    @Column(name = "actual_start_at") Instant startAt,
    @Column(name = "actual_end_at") Instant endAt,
    String absenceNote) {}
