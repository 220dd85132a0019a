package center.coordination.issue;

import java.time.Instant;

/**
 * A row of the plan.
 *
 * @param responsible user id of a person of the centre, or the group of a department's liaisons
 */
record PlannedMeasure(String measure, String responsible, Instant dueAt) {}
