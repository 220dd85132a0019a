package center.coordination.meeting;

import center.coordination.engine.JsonValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that minutes say, in one order, so that equal minutes make equal texts. */
final class MinutesContent {

  private MinutesContent() {}

  static String canonical(Minutes minutes) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("meeting", minutes.meetingNumber());
    content.put("edition", minutes.edition());
    content.put("reason", minutes.reason());
    putHeading(content, minutes.heading());
    content.put("topics", minutes.topics().stream().map(MinutesContent::row).toList());
    content.put("resolutions", minutes.resolutions().stream().map(MinutesContent::row).toList());
    content.put("nextAt", text(minutes.nextAt()));
    content.put("nextTopics", minutes.nextTopics());
    content.put("approvedBy", minutes.approvedBy());
    content.put("endorsedBy", minutes.endorsedBy());
    content.put("lockedAt", text(minutes.lockedAt()));
    return JsonValues.write(content);
  }

  private static void putHeading(Map<String, Object> content, MinutesHeading heading) {
    content.put("place", heading.place());
    content.put("startAt", text(heading.startAt()));
    content.put("endAt", text(heading.endAt()));
    content.put("host", heading.host());
    content.put("recorder", heading.recorder());
    content.put("present", heading.present());
    content.put("absent", heading.absent());
  }

  private static Map<String, Object> row(MinutesTopic topic) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("topic", topic.topic());
    row.put("discussion", topic.discussion());
    row.put("views", topic.views());
    row.put("consensus", topic.consensus());
    return row;
  }

  private static Map<String, Object> row(MinutesResolution resolution) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("content", resolution.content());
    row.put("responsible", resolution.responsible());
    row.put("dueAt", text(resolution.dueAt()));
    row.put("adopted", resolution.adopted());
    return row;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
