package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows meetings to pages. */
@Service
@Transactional(readOnly = true)
public class MeetingViews {

  private final Meetings meetings;
  private final Participants participants;
  private final Resolutions resolutions;
  private final Attendees attendees;
  private final Backlog backlog;
  private final MatterService matters;
  private final OrganizationService organization;
  private final CentreTime time;

  MeetingViews(
      Meetings meetings,
      Participants participants,
      Resolutions resolutions,
      Attendees attendees,
      Backlog backlog,
      MatterService matters,
      OrganizationService organization,
      CentreTime time) {
    this.meetings = meetings;
    this.participants = participants;
    this.resolutions = resolutions;
    this.attendees = attendees;
    this.backlog = backlog;
    this.matters = matters;
    this.organization = organization;
    this.time = time;
  }

  /** The meeting with this number; empty for other cases. */
  public Optional<MeetingView> find(String number) {
    return meetings.findById(number).map(this::view);
  }

  /** All meetings, the latest first. */
  public List<MeetingLine> all() {
    Map<String, String> titles =
        matters.tracked().stream()
            .collect(Collectors.toMap(MatterSummary::number, MatterSummary::title));
    Map<String, String> names = new HashMap<>();
    return meetings.findByOrderByPlannedStartAtDesc().stream()
        .map(
            meeting ->
                line(
                    meeting,
                    titles.get(meeting.number()),
                    meeting.host() == null
                        ? null
                        : names.computeIfAbsent(meeting.host(), organization::nameOf)))
        .toList();
  }

  /** The numbers of the meetings to which a person was invited. */
  public Set<String> meetingsOf(String userId) {
    return Set.copyOf(participants.meetingsOf(userId));
  }

  /** The number of the meeting that adopted a resolution; empty for other cases. */
  public Optional<String> meetingOf(String resolutionNumber) {
    return resolutions.findById(resolutionNumber).map(Resolution::meetingNumber);
  }

  /** The numbers of the meetings that adopted them, by the numbers of all resolutions. */
  public Map<String, String> meetingsOfResolutions() {
    return resolutions.findAll().stream()
        .collect(Collectors.toMap(Resolution::number, Resolution::meetingNumber));
  }

  private MeetingLine line(Meeting meeting, String title, String host) {
    Place place = meeting.place();
    return new MeetingLine(
        meeting.number(),
        title,
        meeting.meetingType(),
        meeting.series(),
        meeting.status(),
        meeting.planned().startAt(),
        time.period(meeting.planned().startAt(), meeting.planned().endAt()),
        place == null ? null : place.name(),
        host);
  }

  private MeetingView view(Meeting meeting) {
    Plan plan = meeting.planned();
    Place place = meeting.place();
    Session session = meeting.session();
    boolean preparing = meeting.status() == MeetingStatus.PREPARING;
    return new MeetingView(
        meeting.number(),
        title(meeting),
        meeting.meetingType().label(),
        meeting.series(),
        meeting.origin().previousNumber(),
        meeting.origin().relatedNumber(),
        meeting.status().label(),
        plan.startAt(),
        time.period(plan.startAt(), plan.endAt()),
        meeting.purpose(),
        place == null ? null : place.name(),
        place == null ? null : place.link(),
        Arrays.stream(MeetingMode.values())
            .map(mode -> new MeetingView.Choice(mode.label(), mode == plan.mode()))
            .toList(),
        name(meeting.organizer()),
        name(meeting.host()),
        name(meeting.recorder()),
        meeting.contact() == null ? null : meeting.contact().line(),
        meeting.preparations() == null
            ? List.of()
            : meeting.preparations().lines().filter(line -> !line.isBlank()).toList(),
        Arrays.stream(CheckItem.values())
            .map(item -> item(item, meeting.checklist().get(item)))
            .toList(),
        meeting.agenda().topics().stream().map(MeetingViews::topic).toList(),
        meeting.agenda().plannedMinutes(),
        plan.minutes(),
        participants.findByMeetingNumberOrderByPosition(meeting.number()).stream()
            .map(MeetingViews::person)
            .toList(),
        preparing ? attendees.conflicts(meeting) : List.of(),
        preparing ? backlog.lines(meeting) : List.of(),
        meeting.changeReason(),
        meeting.shortNoticeReason(),
        session == null || session.startAt() == null
            ? null
            : time.period(session.startAt(), session.endAt()),
        session == null ? null : session.absenceNote());
  }

  private MeetingView.Item item(CheckItem item, Check check) {
    return new MeetingView.Item(
        item.label(),
        check.state().sign(),
        check.state().label(),
        check.doneBy() == null ? null : actor(check.doneBy()),
        check.doneAt(),
        check.note());
  }

  private static MeetingView.TopicRow topic(Topic topic) {
    return new MeetingView.TopicRow(
        topic.topic(),
        topic.presenter(),
        topic.minutes(),
        topic.source(),
        topic.minutesUsed(),
        topic.outcome() == null ? null : topic.outcome().label(),
        topic.conclusion());
  }

  private static MeetingView.Person person(Participant participant) {
    return new MeetingView.Person(
        participant.name(),
        participant.department(),
        participant.post(),
        participant.reply().label(),
        participant.deputyName(),
        participant.replyNote(),
        participant.repliedAt(),
        participant.attendance().label(),
        participant.spoke());
  }

  private String title(Meeting meeting) {
    return matters.find(meeting.number()).map(MatterSummary::title).orElse("");
  }

  private String actor(String userId) {
    return organization.person(userId).isEmpty() ? "系统" : organization.nameOf(userId);
  }

  private String name(String userId) {
    return userId == null ? null : organization.nameOf(userId);
  }
}
