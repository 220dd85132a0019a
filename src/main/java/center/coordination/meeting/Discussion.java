package center.coordination.meeting;

/**
 * What the host notes of a topic.
 *
 * @param conclusion null where there is none
 */
record Discussion(String topic, int minutesUsed, TopicOutcome outcome, String conclusion) {}
