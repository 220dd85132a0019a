package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.organization.OrganizationService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows minutes to the texts of forms, in Chinese words; nothing is read back from it. */
@Component
@Transactional(readOnly = true)
class MinutesFile {

  private final MinutesService minutes;
  private final MeetingFile meetings;
  private final Resolutions resolutions;
  private final OrganizationService organization;
  private final CentreTime time;

  MinutesFile(
      MinutesService minutes,
      MeetingFile meetings,
      Resolutions resolutions,
      OrganizationService organization,
      CentreTime time) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.resolutions = resolutions;
    this.organization = organization;
    this.time = time;
  }

  /** The newest edition as it stands. */
  Map<String, Object> of(String number) {
    Minutes edition = minutes.current(number);
    MinutesHeading heading = edition.heading();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("edition", "第 %d 版".formatted(edition.edition()));
    file.put("reason", edition.reason());
    file.put("time", time.period(heading.startAt(), heading.endAt()));
    file.put("place", heading.place());
    file.put("host", heading.host());
    file.put("recorder", heading.recorder());
    file.put("participants", MinutesText.inOneLine(heading.present()));
    file.put("absentees", MinutesText.inOneLine(heading.absent()));
    file.put("topics", edition.topics().stream().map(MinutesFile::topic).toList());
    file.put("resolutions", edition.resolutions().stream().map(this::resolution).toList());
    file.put("nextAt", edition.nextAt() == null ? null : time.text(edition.nextAt()));
    file.put("nextTopics", String.join("；", edition.nextTopics()));
    return withoutGaps(file);
  }

  private static Map<String, Object> topic(MinutesTopic topic) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("topic", topic.topic());
    file.put("discussion", topic.discussion());
    file.put("views", topic.views());
    file.put("consensus", topic.consensus());
    return withoutGaps(file);
  }

  private Map<String, Object> resolution(MinutesResolution resolution) {
    return Map.of(
        "content", resolution.content(),
        "responsible", organization.nameOf(resolution.responsible()),
        "due", time.text(resolution.dueAt()));
  }

  /** The meeting, with what those who write and approve its minutes have to know. */
  Map<String, Object> caseFile(String number) {
    Minutes edition = minutes.current(number);
    Map<String, Object> file = new LinkedHashMap<>(meetings.of(number));
    file.put("returnReason", edition.returnReason());
    file.put("correctionReason", edition.reason());
    file.put("adopted", adopted(number));
    return withoutGaps(file);
  }

  private String adopted(String number) {
    List<Resolution> adopted = resolutions.findByMeetingNumberOrderByPosition(number);
    return adopted.stream()
        .map(
            resolution ->
                "%s %s（%s，%s 前，%s）"
                    .formatted(
                        resolution.number(),
                        resolution.content(),
                        organization.nameOf(resolution.responsible()),
                        time.text(resolution.dueAt()),
                        resolution.status().label()))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Object> withoutGaps(Map<String, Object> file) {
    file.values().removeIf(value -> value == null || "".equals(value));
    return file;
  }
}
