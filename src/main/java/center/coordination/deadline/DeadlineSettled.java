package center.coordination.deadline;

/** A clock has stopped for good, in whatever way; reminding and supervising end with it. */
public record DeadlineSettled(String deadlineId, String matterNumber) {}
