package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.notification.Letter;
import center.coordination.notification.NotificationService;
import center.coordination.organization.OrganizationService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings locked minutes to those who took part. */
@Service
@Transactional
class MinutesDispatch {

  private final MinutesService minutes;
  private final Meetings meetings;
  private final Participants participants;
  private final MinutesText text;
  private final MatterService matters;
  private final NotificationService notifications;
  private final OrganizationService organization;
  private final CentreTime time;

  MinutesDispatch(
      MinutesService minutes,
      Meetings meetings,
      Participants participants,
      MinutesText text,
      MatterService matters,
      NotificationService notifications,
      OrganizationService organization,
      CentreTime time) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.participants = participants;
    this.text = text;
    this.matters = matters;
    this.notifications = notifications;
    this.organization = organization;
    this.time = time;
  }

  /** Queues one mail for each participant who has an address: all of them, or none. */
  void send(String number) {
    Minutes edition = minutes.current(number);
    String title = matters.find(number).map(MatterSummary::title).orElseThrow();
    String subject = subject(edition) + "：" + title;
    String body = preface(edition) + text.of(title, edition);
    notifications.notify(number, insiders(number), subject, body);
    participants.findByMeetingNumberOrderByPosition(number).stream()
        .filter(Participant::isOutside)
        .map(guest -> Letter.plain(number, null, guest.name(), guest.mail(), subject, body))
        .forEach(notifications::post);
  }

  private static String subject(Minutes edition) {
    return edition.isCorrection() ? "会议纪要（第 %d 版）".formatted(edition.edition()) : "会议纪要";
  }

  private static String preface(Minutes edition) {
    return edition.isCorrection()
        ? "会议纪要已更正，以本版（第 %d 版）为准。\n更正理由：%s\n\n".formatted(edition.edition(), edition.reason())
        : "";
  }

  private List<String> insiders(String number) {
    return participants.findByMeetingNumberOrderByPosition(number).stream()
        .map(Participant::userId)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Who has to confirm that they read it: all who have tasks, but those who wrote it. */
  @Transactional(readOnly = true)
  List<String> readers(String number) {
    Meeting meeting = meetings.findById(number).orElseThrow();
    List<String> authors = List.of(meeting.host(), meeting.recorder());
    Set<String> taskUsers = organization.taskUsers();
    return insiders(number).stream()
        .filter(id -> taskUsers.contains(id) && !authors.contains(id))
        .toList();
  }

  /** Until when they should have. */
  @Transactional(readOnly = true)
  Instant readingDueAt(String number) {
    Meeting meeting = meetings.findById(number).orElseThrow();
    return time.now().plus(Duration.ofHours(meeting.policy().readingHours()));
  }
}
