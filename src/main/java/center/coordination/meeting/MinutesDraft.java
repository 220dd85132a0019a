package center.coordination.meeting;

import center.coordination.organization.OrganizationService;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Begins the minutes with what is known of the meeting. */
@Component
class MinutesDraft {

  private final Participants participants;
  private final OrganizationService organization;

  MinutesDraft(Participants participants, OrganizationService organization) {
    this.participants = participants;
    this.organization = organization;
  }

  Minutes of(Meeting meeting) {
    List<MinutesTopic> topics =
        meeting.agenda().topics().stream()
            .filter(topic -> topic.outcome() != TopicOutcome.UNREACHED)
            .map(topic -> new MinutesTopic(topic.topic(), discussion(topic), null, null))
            .toList();
    return new Minutes(meeting.number(), heading(meeting), topics);
  }

  /** What the host noted, for the recorder to go on from. */
  private static String discussion(Topic topic) {
    return topic.conclusion() == null ? "" : topic.conclusion();
  }

  private MinutesHeading heading(Meeting meeting) {
    List<Participant> invited = participants.findByMeetingNumberOrderByPosition(meeting.number());
    return new MinutesHeading(
        place(meeting.place()),
        meeting.session().startAt(),
        meeting.session().endAt(),
        organization.nameOf(meeting.host()),
        organization.nameOf(meeting.recorder()),
        lines(invited, MinutesDraft::came, Participant::nameWithDeputy),
        lines(invited, person -> !came(person), Participant::name));
  }

  private static String place(Place place) {
    return place == null || place.name() == null ? "—" : place.name();
  }

  private static boolean came(Participant participant) {
    return participant.attendance() == Attendance.PRESENT
        || participant.attendance() == Attendance.BY_DEPUTY;
  }

  private static String lines(
      List<Participant> invited, Predicate<Participant> who, Function<Participant, String> name) {
    return invited.stream().filter(who).map(name).collect(Collectors.joining("\n"));
  }
}
