package center.coordination.meeting;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of a meeting show of it, in texts; what is not known yet is missing. */
@Component
class MeetingFile {

  private final Meetings meetings;

  MeetingFile(Meetings meetings) {
    this.meetings = meetings;
  }

  Map<String, Object> of(String number) {
    Meeting meeting = meetings.findById(number).orElseThrow();
    return Map.of("type", meeting.policy().typeName(), "purpose", meeting.purpose());
  }
}
