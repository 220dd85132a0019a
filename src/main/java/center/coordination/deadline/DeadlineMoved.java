package center.coordination.deadline;

import java.time.Instant;

/** A clock runs to another time than before: it is now due at {@code newDueAt}. */
public record DeadlineMoved(String matterNumber, DeadlineClock clock, Instant newDueAt) {}
