package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.INITIATOR;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_END;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_MODE;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_START;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_TYPE;
import static center.coordination.meeting.MeetingOrganizationProcess.PREVIOUS_MEETING;
import static center.coordination.meeting.MeetingOrganizationProcess.PURPOSE;
import static center.coordination.meeting.MeetingOrganizationProcess.TITLE;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 下次会议 that the minutes of a meeting announce, as long as this one was planned. */
@Component
class NextMeeting {

  private final MinutesService minutes;
  private final Meetings meetings;
  private final MatterService matters;
  private final CentreTime time;

  NextMeeting(MinutesService minutes, Meetings meetings, MatterService matters, CentreTime time) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.matters = matters;
    this.time = time;
  }

  /** The variables of the form by hand. */
  @Transactional(readOnly = true)
  Map<String, Object> after(String number) {
    Meeting meeting = meetings.findById(number).orElseThrow();
    Plan plan = meeting.planned();
    Instant start = minutes.current(number).nextAt();
    Instant end = start.plus(Duration.between(plan.startAt(), plan.endAt()));
    return Map.of(
        INITIATOR.name(), meeting.organizer(),
        MEETING_TYPE.name(), meeting.meetingType().code(),
        TITLE.name(), matters.find(number).map(MatterSummary::title).orElseThrow(),
        PURPOSE.name(), "接续会议 " + number,
        MEETING_START.name(), time.field(start),
        MEETING_END.name(), time.field(end),
        MEETING_MODE.name(), plan.mode().code(),
        PREVIOUS_MEETING.name(), number);
  }
}
