package center.coordination.meeting;

/**
 * What host or director say to the minutes.
 *
 * @param reason why they go back, null where they are approved
 */
record Verdict(boolean approved, String reason) {}
