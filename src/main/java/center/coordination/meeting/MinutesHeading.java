package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 会议信息 of the minutes (manual §日常工作流程 2.4); people are named as they were called then.
 *
 * @param present who came, a line each
 * @param absent who did not, a line each
 */
@Embeddable
record MinutesHeading(
    String place,
    Instant startAt,
    Instant endAt,
    String host,
    String recorder,
    String present,
    String absent) {}
