package center.coordination.deadline;

import java.time.Instant;

/**
 * A line of the ledger (时限账本): what happened to a clock, when, by whom and why.
 *
 * @param happenedAt for a breach the due time, however late the job ran
 * @param oldDueAt due time before the event; equal to {@code newDueAt} unless it moved
 */
public record LedgerLine(
    String deadlineId,
    DeadlineClock clock,
    LedgerEvent event,
    Instant happenedAt,
    String actor,
    String reason,
    Instant oldDueAt,
    Instant newDueAt) {}
