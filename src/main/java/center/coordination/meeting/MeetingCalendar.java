package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.INITIATOR;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_END;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_MODE;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_START;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_TYPE;
import static center.coordination.meeting.MeetingOrganizationProcess.OCCURRENCE;
import static center.coordination.meeting.MeetingOrganizationProcess.PURPOSE;
import static center.coordination.meeting.MeetingOrganizationProcess.TITLE;

import center.coordination.deadline.WorkingCalendar;
import center.coordination.engine.CentreAuthority;
import center.coordination.engine.CurrentUser;
import center.coordination.engine.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Convenes the periodic meetings (定期会议, manual §日常工作流程 2.1) when it is time to prepare them. */
@Service
class MeetingCalendar {

  private static final Logger LOG = LoggerFactory.getLogger(MeetingCalendar.class);

  /** How often the model meeting-series checks the calendar. */
  private static final Duration UNTIL_NEXT_CHECK = Duration.ofDays(1);

  /** How far ahead at least a meeting lies whose own time cannot be kept. */
  private static final Duration SHORT_NOTICE = Duration.ofDays(1);

  private final Meetings meetings;
  private final Decisions decisions;
  private final WorkingCalendar workingCalendar;
  private final MeetingOrganizationWorkflow workflow;
  private final CentreAuthority centre;
  private final Clock clock;

  MeetingCalendar(
      Meetings meetings,
      Decisions decisions,
      WorkingCalendar workingCalendar,
      MeetingOrganizationWorkflow workflow,
      CentreAuthority centre,
      Clock clock) {
    this.meetings = meetings;
    this.decisions = decisions;
    this.workingCalendar = workingCalendar;
    this.workflow = workflow;
    this.centre = centre;
    this.clock = clock;
  }

  /**
   * Convenes for each series of the table the next meeting whose preparation begins before the next
   * check. A series that fails does not undo or stop the others, but in the end the check fails
   * too: otherwise people would notice on the day that nobody had convened the meeting. A failed
   * job shows in Cockpit what has to be mended; tried again, it convenes what is still missing.
   */
  void conveneDue() {
    List<RuntimeException> failures = new ArrayList<>();
    for (MeetingType type : MeetingType.values()) {
      try {
        centre.runApart(() -> conveneDue(type));
      } catch (RuntimeException e) {
        LOG.error("No meeting of the series {} convened", type.code(), e);
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      String messages =
          failures.stream().map(Throwable::getMessage).collect(Collectors.joining("；"));
      IllegalStateException failed = new IllegalStateException("有定期会议未能召集：" + messages);
      failures.forEach(failed::addSuppressed);
      throw failed;
    }
  }

  private Void conveneDue(MeetingType type) {
    // No row: the series does not take place.
    decisions.decideAll("meeting-calendar", Map.of("meetingType", type.code())).stream()
        .map(row -> CalendarRule.of(type, row))
        .forEach(rule -> conveneDue(type, rule));
    return null;
  }

  private void conveneDue(MeetingType type, CalendarRule rule) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    LocalDate last = meetings.lastOccurrence(type.code()).orElse(now.toLocalDate().minusDays(1));
    LocalDate occurrence = rule.nextOccurrence(last);
    ZonedDateTime start = startFrom(occurrence, rule);
    if (preparationOf(start, rule).isAfter(now.plus(UNTIL_NEXT_CHECK))) {
      return;
    }
    Duration notice = rule.lead().compareTo(SHORT_NOTICE) < 0 ? rule.lead() : SHORT_NOTICE;
    if (start.isBefore(now.plus(notice))) {
      start = startAfter(now.plus(SHORT_NOTICE), rule);
    }
    LocalDate covered = lastUpTo(start.toLocalDate(), occurrence, rule);
    workflow.convene(
        Map.of(
            MEETING_TYPE.name(),
            type.code(),
            TITLE.name(),
            rule.title(),
            PURPOSE.name(),
            type.purpose(),
            MEETING_START.name(),
            text(start),
            MEETING_END.name(),
            text(start.plus(rule.length())),
            MEETING_MODE.name(),
            MeetingMode.ONSITE.code(),
            OCCURRENCE.name(),
            covered.toString(),
            INITIATOR.name(),
            CurrentUser.SYSTEM));
  }

  /** On the first working day from this one. */
  private ZonedDateTime startFrom(LocalDate day, CalendarRule rule) {
    return workingCalendar.workingDayFrom(day).atTime(rule.startTime()).atZone(clock.getZone());
  }

  /** On the first working day that does not begin the meeting before this time. */
  private ZonedDateTime startAfter(ZonedDateTime time, CalendarRule rule) {
    LocalDate day = time.toLocalDate();
    return startFrom(time.toLocalTime().isAfter(rule.startTime()) ? day.plusDays(1) : day, rule);
  }

  /** When preparation begins: not on a day off, for then nobody would be there to do it. */
  private ZonedDateTime preparationOf(ZonedDateTime start, CalendarRule rule) {
    ZonedDateTime preparation = start.minus(rule.lead());
    return preparation.with(workingCalendar.workingDayUpTo(preparation.toLocalDate()));
  }

  /**
   * The last day of the series that this meeting stands for: those that were missed, and those that
   * a holiday moved to the same day, do not get a meeting each.
   */
  private static LocalDate lastUpTo(LocalDate day, LocalDate occurrence, CalendarRule rule) {
    LocalDate last = occurrence;
    for (LocalDate next = rule.nextOccurrence(last);
        !next.isAfter(day);
        next = rule.nextOccurrence(last)) {
      last = next;
    }
    return last;
  }

  private static String text(ZonedDateTime time) {
    return time.toOffsetDateTime().toString();
  }
}
