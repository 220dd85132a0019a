package center.coordination.deadline;

import java.time.Instant;

/** A clock runs longer than it did: it is now due at {@code newDueAt}. */
public record DeadlineExtended(String matterNumber, DeadlineClock clock, Instant newDueAt) {}
