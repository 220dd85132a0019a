package center.coordination.board;

import center.coordination.board.MeetingPage.Edition;
import center.coordination.board.MeetingPage.OtherCase;
import center.coordination.engine.CentreTime;
import center.coordination.meeting.MeetingView;
import center.coordination.meeting.MeetingViews;
import center.coordination.meeting.MinutesView;
import center.coordination.meeting.MinutesViews;
import center.coordination.meeting.ReadingView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is known of a meeting beyond what every case has. */
@Component
class MeetingPages {

  private final MeetingViews meetings;
  private final MinutesViews minutes;
  private final CaseAccess access;
  private final CentreTime time;

  MeetingPages(MeetingViews meetings, MinutesViews minutes, CaseAccess access, CentreTime time) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.access = access;
    this.time = time;
  }

  /** What its page shows of a meeting; empty for other cases. */
  Optional<MeetingPage> of(Viewer viewer, String number) {
    return meetings.find(number).map(meeting -> page(viewer, meeting));
  }

  /** 会议通知; empty where the case is no meeting, or none that this person may see. */
  Optional<MeetingView> notice(Viewer viewer, String number) {
    return access.find(viewer, number).flatMap(matter -> meetings.find(matter.number()));
  }

  /**
   * 会议纪要; empty as the notice is, and where there is no such edition.
   *
   * @param edition null for the newest, or for the form as long as there is none
   */
  Optional<MinutesPage> minutes(Viewer viewer, String number, Integer edition) {
    return notice(viewer, number).flatMap(meeting -> minutes(viewer, meeting, edition));
  }

  /** The number of the meeting that adopted a resolution; null for other cases. */
  String meetingOf(String number) {
    return meetings.meetingOf(number).orElse(null);
  }

  private Optional<MinutesPage> minutes(Viewer viewer, MeetingView meeting, Integer edition) {
    List<Edition> editions = editions(viewer, meeting.number());
    if (editions.isEmpty() && edition == null) {
      boolean awaited = !minutes.editions(meeting.number()).isEmpty();
      return Optional.of(new MinutesPage(meeting, null, awaited, time));
    }
    return editions.stream()
        .filter(one -> edition == null || one.number() == edition)
        .findFirst()
        .flatMap(one -> minutes.find(meeting.number(), one.number()))
        .map(found -> new MinutesPage(meeting, found, false, time));
  }

  private MeetingPage page(Viewer viewer, MeetingView meeting) {
    List<Edition> editions = editions(viewer, meeting.number());
    return new MeetingPage(
        meeting,
        other(viewer, meeting.previousNumber()),
        other(viewer, meeting.relatedNumber()),
        minutes.resolutions(meeting.number()),
        editions,
        editions.isEmpty() ? List.of() : readings(meeting.number(), editions.get(0)),
        time);
  }

  /** Only the centre's own people see what is not approved yet. */
  private List<Edition> editions(Viewer viewer, String number) {
    int draft =
        minutes
            .find(number, null)
            .filter(newest -> !newest.locked())
            .map(MinutesView::edition)
            .orElse(0);
    return minutes.editions(number).stream()
        .sorted(Comparator.reverseOrder())
        .map(edition -> new Edition(edition, edition == draft))
        .filter(edition -> !edition.draft() || viewer.seesAllCases())
        .toList();
  }

  private List<ReadingView> readings(String number, Edition edition) {
    return minutes.find(number, edition.number()).map(MinutesView::readings).orElse(List.of());
  }

  private OtherCase other(Viewer viewer, String number) {
    return number == null ? null : new OtherCase(number, access.find(viewer, number).isPresent());
  }
}
