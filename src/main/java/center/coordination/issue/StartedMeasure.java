package center.coordination.issue;

import center.coordination.deadline.DeadlineView;

/**
 * A measure whose clock runs.
 *
 * @param owner user id of a person of the centre, null where a department sees to it
 * @param group the group that may take it on
 */
record StartedMeasure(
    String measure,
    String owner,
    String group,
    String responsibleName,
    String due,
    DeadlineView deadline) {}
