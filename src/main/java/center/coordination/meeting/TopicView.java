package center.coordination.meeting;

/**
 * 议题讨论 of one topic as pages show it.
 *
 * @param views null where nothing was noted
 * @param consensus null where there is none
 */
public record TopicView(String topic, String discussion, String views, String consensus) {}
