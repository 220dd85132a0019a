package center.coordination.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/**
 * What holds for a type of meeting (decision meeting-policy), as it was when the meeting began.
 *
 * @param mandatoryGroup the group one of whose members must come, "" where anybody may stay away
 * @param noticeHours how long before the meeting its notice should leave
 * @param replyHours how long people have to answer
 * @param minutesHours how long the minutes may take after the meeting
 * @param readingHours how long people have to confirm that they read them
 * @param endorsed whether the director signs the minutes too
 * @param skippableItems codes of the items that may be skipped with a reason, with commas
 */
@Embeddable
record MeetingPolicy(
    String typeName,
    String mandatoryGroup,
    int noticeHours,
    int replyHours,
    int minutesHours,
    int readingHours,
    @Column(name = "endorsed") boolean endorsed,
    String skippableItems) {

  /** Until the decision has spoken. */
  static final MeetingPolicy NONE = new MeetingPolicy("", "", 0, 0, 0, 0, false, "");

  boolean maySkip(CheckItem item) {
    return skippable().contains(item.code());
  }

  List<String> skippable() {
    return Arrays.stream(skippableItems.split(",")).filter(code -> !code.isBlank()).toList();
  }
}
