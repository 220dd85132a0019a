package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows minutes and resolutions to pages. */
@Service
@Transactional(readOnly = true)
public class MinutesViews {

  private static final String NOT_ADOPTED = "未交办";

  private final Editions editions;
  private final Resolutions resolutions;
  private final MinutesDispatch dispatch;
  private final MatterService matters;
  private final OrganizationService organization;
  private final CentreTime time;

  MinutesViews(
      Editions editions,
      Resolutions resolutions,
      MinutesDispatch dispatch,
      MatterService matters,
      OrganizationService organization,
      CentreTime time) {
    this.editions = editions;
    this.resolutions = resolutions;
    this.dispatch = dispatch;
    this.matters = matters;
    this.organization = organization;
    this.time = time;
  }

  /** An edition of the minutes of a meeting; the newest where none is named. */
  public Optional<MinutesView> find(String meetingNumber, Integer edition) {
    Optional<Minutes> found =
        edition == null
            ? editions.findFirstByMeetingNumberOrderByEditionDesc(meetingNumber)
            : editions.findByMeetingNumberAndEdition(meetingNumber, edition);
    return found.map(this::view);
  }

  /** The editions that there are, oldest first. */
  public List<Integer> editions(String meetingNumber) {
    return editions.findByMeetingNumberOrderByEdition(meetingNumber).stream()
        .map(Minutes::edition)
        .toList();
  }

  /** The resolutions of a meeting that are handed out, as they stand. */
  public List<ResolutionView> resolutions(String meetingNumber) {
    return resolutions.findByMeetingNumberOrderByPosition(meetingNumber).stream()
        .map(resolution -> view(resolution, resolution.dueAt()))
        .toList();
  }

  /** How far all resolutions are, in one go for lists of meetings. */
  public ResolutionFigures figures() {
    return ResolutionFigures.of(resolutions.findAll(), time.now());
  }

  private MinutesView view(Minutes minutes) {
    MinutesHeading heading = minutes.heading();
    String number = minutes.meetingNumber();
    return new MinutesView(
        number,
        minutes.edition(),
        minutes.isLocked(),
        minutes.reason(),
        matters.find(number).map(MatterSummary::title).orElse(""),
        time.period(heading.startAt(), heading.endAt()),
        heading.place(),
        heading.host(),
        heading.recorder(),
        MinutesText.inOneLine(heading.present()),
        MinutesText.inOneLine(heading.absent()),
        minutes.topics().stream().map(MinutesViews::view).toList(),
        minuted(minutes),
        minutes.nextAt() == null ? null : time.text(minutes.nextAt()),
        String.join("；", minutes.nextTopics()),
        name(minutes.approvedBy()),
        name(minutes.endorsedBy()),
        minutes.lockedAt(),
        minutes.hash(),
        minutes.isIntact(),
        minutes.isLocked() ? readings(minutes) : List.of());
  }

  private static TopicView view(MinutesTopic topic) {
    return new TopicView(topic.topic(), topic.discussion(), topic.views(), topic.consensus());
  }

  /** As the edition has them, with what became of them. */
  private List<ResolutionView> minuted(Minutes minutes) {
    Map<Integer, Resolution> adopted =
        resolutions.findByMeetingNumberOrderByPosition(minutes.meetingNumber()).stream()
            .collect(Collectors.toMap(Resolution::position, Function.identity()));
    List<ResolutionView> views = new ArrayList<>();
    for (MinutesResolution minuted : minutes.resolutions()) {
      Resolution resolution = adopted.get(views.size());
      views.add(resolution == null ? view(minuted) : view(resolution, minuted.dueAt()));
    }
    return views;
  }

  private ResolutionView view(MinutesResolution minuted) {
    return new ResolutionView(
        null,
        minuted.content(),
        organization.nameOf(minuted.responsible()),
        minuted.dueAt(),
        NOT_ADOPTED,
        false);
  }

  private ResolutionView view(Resolution resolution, Instant dueAt) {
    return new ResolutionView(
        resolution.number(),
        resolution.content(),
        organization.nameOf(resolution.responsible()),
        dueAt,
        resolution.status().label(),
        resolution.isLate(time.now()));
  }

  private List<ReadingView> readings(Minutes minutes) {
    Map<String, Reading> readings = minutes.readings();
    return dispatch.readers(minutes.meetingNumber()).stream()
        .map(
            reader -> {
              Reading reading = readings.get(reader);
              return reading == null
                  ? new ReadingView(organization.nameOf(reader), null, null)
                  : new ReadingView(organization.nameOf(reader), reading.readAt(), reading.note());
            })
        .toList();
  }

  private String name(String userId) {
    return userId == null ? null : organization.nameOf(userId);
  }
}
