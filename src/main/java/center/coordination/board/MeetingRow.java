package center.coordination.board;

import center.coordination.meeting.MeetingLine;
import center.coordination.meeting.ResolutionFigures;
import center.coordination.meeting.ResolutionFigures.Settled;
import java.time.Instant;
import java.util.Objects;

/**
 * A meeting as the list shows it, in words.
 *
 * @param ahead whether people still have to come
 * @param overdue whether it should have begun already
 * @param resolutions how many are settled, of how many; a dash where it adopted none
 * @param kept how its series keeps its resolutions
 */
record MeetingRow(
    String number,
    String type,
    String title,
    String period,
    String place,
    String host,
    String status,
    boolean ahead,
    boolean overdue,
    String resolutions,
    String kept) {

  private static final String NONE = "—";
  private static final String OPEN = "待定";

  static MeetingRow of(MeetingLine meeting, ResolutionFigures figures, Instant now) {
    boolean ahead = meeting.status().isAhead();
    String unknown = ahead ? OPEN : NONE;
    Settled resolutions = figures.byMeeting().get(meeting.number());
    return new MeetingRow(
        meeting.number(),
        meeting.type().label(),
        meeting.title(),
        meeting.period(),
        Objects.requireNonNullElse(meeting.place(), unknown),
        Objects.requireNonNullElse(meeting.host(), unknown),
        meeting.status().label(),
        ahead,
        meeting.isOverdue(now),
        resolutions == null ? NONE : resolutions.settled() + "/" + resolutions.total(),
        figures.ofSeries(meeting.series()).share());
  }
}
