package center.coordination.meeting;

import java.time.Instant;
import java.util.List;

/**
 * What the recorder wrote; what a row lacks is null.
 *
 * @param resolutions those that no earlier edition has handed out
 * @param nextAt when the next meeting is to be, or null
 */
record Written(
    List<MinutesTopic> topics,
    List<MinutesResolution> resolutions,
    Instant nextAt,
    List<String> nextTopics) {}
