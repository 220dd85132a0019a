package center.coordination.deadline;

import java.time.Instant;

/**
 * A clock as others see it.
 *
 * @param responsible user or group id of whoever must act
 * @param remindAt when reminding begins
 * @param escalateAt when the director is asked, null where the clock has no such rung
 * @param breached whether it ran over its due time before it was settled
 */
public record DeadlineView(
    String id,
    String matterNumber,
    DeadlineClock clock,
    String responsible,
    Instant startedAt,
    Instant remindAt,
    Instant dueAt,
    Instant escalateAt,
    boolean breached,
    boolean settled) {}
