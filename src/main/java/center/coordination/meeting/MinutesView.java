package center.coordination.meeting;

import java.time.Instant;
import java.util.List;

/**
 * One edition of the minutes as pages show it, in Chinese words.
 *
 * @param reason why it corrects the edition before, null for the first
 * @param time from when until when the meeting was held
 * @param present names in one line
 * @param absent names in one line, empty where everybody came
 * @param nextAt null where no other meeting is planned
 * @param nextTopics in one line, empty where there are none
 * @param approvedBy null until the host has approved it
 * @param endorsedBy null unless the director has
 * @param hash SHA-256 over the content, null until it is locked
 * @param intact whether the content is still what was locked
 * @param readings of those who are asked to read it; empty until it is locked
 */
public record MinutesView(
    String meetingNumber,
    int edition,
    boolean locked,
    String reason,
    String title,
    String time,
    String place,
    String host,
    String recorder,
    String present,
    String absent,
    List<TopicView> topics,
    List<ResolutionView> resolutions,
    String nextAt,
    String nextTopics,
    String approvedBy,
    String endorsedBy,
    Instant lockedAt,
    String hash,
    boolean intact,
    List<ReadingView> readings) {}
