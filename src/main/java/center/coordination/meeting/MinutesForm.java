package center.coordination.meeting;

import static center.coordination.meeting.MeetingMinutesProcess.MINUTE_ROWS;
import static center.coordination.meeting.MeetingMinutesProcess.NEXT_AT;
import static center.coordination.meeting.MeetingMinutesProcess.NEXT_TOPIC_ROWS;
import static center.coordination.meeting.MeetingMinutesProcess.RESOLUTION_ROWS;
import static center.coordination.meeting.MeetingMinutesProcess.RESPONSIBLE_OPTIONS;

import center.coordination.engine.CentreTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the recorder's form begins with: the draft, or what was written before it came back. */
@Component
@Transactional(readOnly = true)
class MinutesForm {

  private final MinutesService minutes;
  private final Meetings meetings;
  private final Attendees attendees;
  private final CentreTime time;

  MinutesForm(MinutesService minutes, Meetings meetings, Attendees attendees, CentreTime time) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.attendees = attendees;
    this.time = time;
  }

  /** The form's variables by name. */
  Map<String, Object> of(String number) {
    Minutes edition = minutes.current(number);
    Map<String, Object> form = new HashMap<>();
    form.put(MINUTE_ROWS.name(), edition.topics().stream().map(MinutesForm::row).toList());
    form.put(
        RESOLUTION_ROWS.name(),
        edition.resolutions().stream()
            .filter(resolution -> !resolution.adopted())
            .map(this::row)
            .toList());
    form.put(NEXT_AT.name(), text(time.field(edition.nextAt())));
    form.put(
        NEXT_TOPIC_ROWS.name(),
        edition.nextTopics().stream().map(topic -> Map.of("topic", topic)).toList());
    form.put(RESPONSIBLE_OPTIONS, attendees.responsibles(meetings.findById(number).orElseThrow()));
    return form;
  }

  private static Map<String, String> row(MinutesTopic topic) {
    return Map.of(
        "topic", topic.topic(),
        "discussion", topic.discussion(),
        "views", text(topic.views()),
        "consensus", text(topic.consensus()));
  }

  private Map<String, String> row(MinutesResolution resolution) {
    return Map.of(
        "content", resolution.content(),
        "responsible", resolution.responsible(),
        "due", time.field(resolution.dueAt()));
  }

  /** Empty where there is nothing: a variable without a value would have no type. */
  private static String text(String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
