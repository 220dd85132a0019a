package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.engine.CurrentUser;
import center.coordination.engine.Refusal;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to come to a meeting, and takes their answers (手册 §日常工作流程 2.2). */
@Service
@Transactional
public class InvitationService {

  private static final Duration SHORTEST = Duration.ofHours(1);

  private final Meetings meetings;
  private final Participants participants;
  private final InvitationLetters letters;
  private final OrganizationService organization;
  private final CentreTime time;

  InvitationService(
      Meetings meetings,
      Participants participants,
      InvitationLetters letters,
      OrganizationService organization,
      CentreTime time) {
    this.meetings = meetings;
    this.participants = participants;
    this.letters = letters;
    this.organization = organization;
    this.time = time;
  }

  /**
   * Sends everybody the notice with the agenda. The organizer comes without being asked; nobody has
   * to answer where that is skipped.
   */
  Asked invite(String number) {
    Meeting meeting = get(number);
    List<Participant> people = everybody(number);
    Instant now = time.now();
    Instant dueAt = dueAt(meeting, now);
    boolean asked = meeting.checklist().isOpen(CheckItem.ATTENDANCE);
    Set<String> taskUsers = organization.taskUsers();
    people.forEach(person -> person.invite(null));
    people.stream()
        .filter(person -> Objects.equals(person.userId(), meeting.organizer()))
        .filter(person -> !person.isOutside())
        .forEach(organizer -> organizer.answer(new ReplyNote(Reply.ACCEPT, null, null), now));
    Map<String, String> links =
        asked ? newLinks(people, person -> !taskUsers.contains(person.userId())) : Map.of();
    meeting.nextInvitation(now);
    letters.notice(meeting, people, links, asked ? dueAt : null);
    meeting.check(
        CheckItem.NOTICE, Check.done(CurrentUser.SYSTEM, now, "已通知 %d 人".formatted(people.size())));
    List<String> invitees =
        people.stream()
            .map(Participant::userId)
            .filter(userId -> asked && userId != null && taskUsers.contains(userId))
            .filter(userId -> !userId.equals(meeting.organizer()))
            .toList();
    return new Asked(invitees, now.plus(Duration.between(now, dueAt).dividedBy(2)), dueAt);
  }

  /** Asks again whoever has not answered; a link cannot be told twice, so it is a new one. */
  void remind(String number) {
    Meeting meeting = get(number);
    List<Participant> silent = silent(number);
    Map<String, String> links = newLinks(silent, Participant::answersByLink);
    letters.reminder(meeting, silent, links, dueAt(meeting, meeting.notifiedAt()));
  }

  /** Tells the organizer who has not answered in time. */
  void recordMissing(String number) {
    Meeting meeting = get(number);
    List<Participant> silent = silent(number);
    if (!silent.isEmpty()) {
      String organizer =
          Objects.requireNonNullElse(meeting.organizer(), Role.COORDINATION.groupId());
      letters.missing(meeting, silent, organization.peopleBehind(organizer));
    }
  }

  /** Takes the answer of a participant with an account. */
  void reply(String number, String userId, ReplyNote answer) {
    participants
        .findByMeetingNumberAndUserId(number, userId)
        .orElseThrow(() -> new Refusal("%s 不在会议 %s 的参会人员之列".formatted(userId, number)))
        .answer(answer, time.now());
  }

  /** What the link with this token shows, empty when nobody can answer by it. */
  @Transactional(readOnly = true)
  public Optional<OpenInvitation> find(String token) {
    return ReplyToken.parse(token)
        .map(ReplyToken::hash)
        .flatMap(participants::findByTokenHash)
        .filter(this::isOpen)
        .map(this::show);
  }

  /** Takes the answer of a link, which is used up with it; says whether it counted. */
  public boolean reply(String token, ReplyNote answer) {
    Optional<Participant> person =
        ReplyToken.parse(token)
            .map(ReplyToken::hash)
            .flatMap(participants::lockByTokenHash)
            .filter(this::isOpen);
    person.ifPresent(invited -> invited.answer(answer, time.now()));
    return person.isPresent();
  }

  /** Tells everybody that the meeting is at another time; all have to answer anew, later. */
  void announceMove(String number, String reason) {
    Meeting meeting = get(number);
    if (meeting.notifiedAt() != null) {
      List<Participant> people = everybody(number);
      people.forEach(person -> person.invite(null));
      meeting.nextInvitation(time.now());
      letters.moved(meeting, people, reason);
    }
  }

  /** Tells everybody that there will be no meeting. */
  void announceCancellation(String number, String reason) {
    Meeting meeting = get(number);
    if (meeting.notifiedAt() != null) {
      meeting.nextInvitation(time.now());
      letters.cancelled(meeting, everybody(number), reason);
    }
  }

  /** Tells those of the people who were told of the meeting, and are not wanted any more. */
  void announceWithdrawal(Meeting meeting, List<Participant> before) {
    if (meeting.notifiedAt() == null) {
      return;
    }
    List<Participant> now = everybody(meeting.number());
    List<Participant> dropped =
        before.stream().filter(person -> now.stream().noneMatch(person::isSameAs)).toList();
    if (!dropped.isEmpty()) {
      meeting.nextInvitation(time.now());
      letters.withdrawn(meeting, dropped);
    }
  }

  private Map<String, String> newLinks(List<Participant> people, Predicate<Participant> wanted) {
    Map<String, String> links = new HashMap<>();
    people.stream()
        .filter(wanted)
        .forEach(
            person -> {
              ReplyToken token = ReplyToken.create();
              person.invite(token.hash());
              links.put(person.id(), letters.link(token));
            });
    return links;
  }

  /** Before the meeting, but never at once. */
  private static Instant dueAt(Meeting meeting, Instant asked) {
    Instant byPolicy = asked.plus(Duration.ofHours(meeting.policy().replyHours()));
    Instant start = meeting.planned().startAt();
    Instant due = byPolicy.isBefore(start) ? byPolicy : start;
    return due.isAfter(asked) ? due : asked.plus(SHORTEST);
  }

  private boolean isOpen(Participant person) {
    Meeting meeting = get(person.meetingNumber());
    return meeting.status() == MeetingStatus.PREPARING
        && time.now().isBefore(meeting.planned().startAt());
  }

  private OpenInvitation show(Participant person) {
    Meeting meeting = get(person.meetingNumber());
    return new OpenInvitation(
        person.name(),
        letters.title(meeting),
        meeting.policy().typeName(),
        letters.period(meeting),
        MeetingNotice.place(meeting),
        meeting.planned().mode().label(),
        Objects.requireNonNullElse(MeetingNotice.link(meeting), ""),
        meeting.host() == null ? "" : organization.nameOf(meeting.host()),
        MeetingNotice.agenda(meeting));
  }

  private List<Participant> everybody(String number) {
    return participants.findByMeetingNumberOrderByPosition(number);
  }

  private List<Participant> silent(String number) {
    return everybody(number).stream().filter(person -> person.reply() == Reply.NONE).toList();
  }

  private Meeting get(String number) {
    return meetings
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No meeting " + number));
  }
}
