package center.coordination.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody, the calendar or another flow wants when it convenes a meeting.
 *
 * @param initiator user id, or the system where the calendar convenes
 * @param occurrence the day of the calendar, null where a person convenes
 * @param previous the number of the meeting whose series goes on, or null
 * @param related the number of the case that the meeting is about, or null
 * @param skipped the items of the checklist that are to be skipped
 */
record Convening(
    String initiator,
    MeetingType type,
    String title,
    String purpose,
    Plan plan,
    LocalDate occurrence,
    String previous,
    String related,
    List<CheckItem> skipped,
    String skipReason,
    Instant at) {}
