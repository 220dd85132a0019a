package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.meeting.MeetingView;
import center.coordination.meeting.ReadingView;
import center.coordination.meeting.ResolutionView;
import java.time.Instant;
import java.util.List;

/**
 * What the page of a case shows beyond others when it is a meeting.
 *
 * @param previous another meeting of the series, null where there is none
 * @param related the case that it is about, null where there is none
 * @param editions of the minutes that the reader may see, the newest first
 * @param readings of the newest of them
 */
record MeetingPage(
    MeetingView meeting,
    OtherCase previous,
    OtherCase related,
    List<ResolutionView> resolutions,
    List<Edition> editions,
    List<ReadingView> readings,
    CentreTime time) {

  private static final String UNKNOWN = "—";

  /** Another case; only whoever sees it gets a link. */
  record OtherCase(String number, boolean visible) {}

  /** An edition of the minutes; a draft has not been approved. */
  record Edition(int number, boolean draft) {

    /** What people call it. */
    public String label() {
      return "第 %d 版%s".formatted(number, draft ? "（草稿）" : "");
    }
  }

  /** Whether the topics need more time than the meeting has; of no interest after it. */
  public boolean isAgendaTooLong() {
    return !isHeld() && meeting.agendaMinutes() > meeting.plannedMinutes();
  }

  /** Whether it is known how the topics went. */
  public boolean isHeld() {
    return meeting.topics().stream().anyMatch(topic -> topic.outcome() != null);
  }

  /** Whether it is known who came. */
  public boolean isOpened() {
    return meeting.people().stream().anyMatch(person -> !UNKNOWN.equals(person.attendance()));
  }

  /** Whether a topic comes from elsewhere. */
  public boolean hasOrigins() {
    return meeting.topics().stream().anyMatch(topic -> topic.source() != null);
  }

  /** The case that a topic was carried over from, null where it is new. */
  public String origin(MeetingView.TopicRow topic) {
    return topic.source() == null ? null : topic.source().replaceFirst("#.*", "");
  }

  /** How many of those who should have read the newest minutes. */
  public long readers() {
    return readings.stream().filter(reading -> reading.readAt() != null).count();
  }

  /** 会议方式, the chosen one. */
  public String mode() {
    return meeting.modes().stream()
        .filter(MeetingView.Choice::chosen)
        .map(MeetingView.Choice::label)
        .findFirst()
        .orElse("");
  }

  /** The moment as people read it, a dash where there is none. */
  public String at(Instant moment) {
    return time.text(moment);
  }
}
