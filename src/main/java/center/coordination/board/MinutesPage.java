package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.meeting.MeetingView;
import center.coordination.meeting.MinutesView;
import java.time.Instant;

/**
 * 会议纪要 to print: an edition, or the form that the recorder writes on.
 *
 * @param minutes null for the form
 * @param awaited whether there are minutes that this reader may not see yet
 */
record MinutesPage(MeetingView meeting, MinutesView minutes, boolean awaited, CentreTime time) {

  private static final int SHORT = 16;

  /** The moment as people read it, a dash where there is none. */
  public String at(Instant moment) {
    return time.text(moment);
  }

  /** The beginning of the hash, which is what people compare. */
  public String shortHash() {
    return minutes.hash().substring(0, Math.min(SHORT, minutes.hash().length()));
  }
}
