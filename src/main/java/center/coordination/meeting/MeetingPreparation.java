package center.coordination.meeting;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.CurrentUser;
import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.matter.Urgency;
import center.coordination.organization.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 会前准备: what happens to the checklist of a meeting (manual §日常工作流程 2.2). */
@Service
@Transactional
class MeetingPreparation {

  private final Meetings meetings;
  private final Backlog backlog;
  private final Attendees attendees;
  private final InvitationService invitations;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final CurrentUser user;
  private final Clock clock;

  MeetingPreparation(
      Meetings meetings,
      Backlog backlog,
      Attendees attendees,
      InvitationService invitations,
      MatterService matters,
      DeadlineService deadlines,
      CurrentUser user,
      Clock clock) {
    this.meetings = meetings;
    this.backlog = backlog;
    this.attendees = attendees;
    this.invitations = invitations;
    this.matters = matters;
    this.deadlines = deadlines;
    this.user = user;
    this.clock = clock;
  }

  /** Takes over the policy, skips what may be skipped and starts the clock until the meeting. */
  DeadlineView start(String number, MeetingPolicy policy, Collection<CheckItem> skipped) {
    Meeting meeting = get(number);
    meeting.apply(policy);
    for (CheckItem item : skipped) {
      if (!policy.maySkip(item)) {
        throw new Refusal("%s不能省略“%s”".formatted(policy.typeName(), item.label()));
      }
      meeting.check(item, Check.skipped(user.id(), clock.instant(), meeting.skipReason()));
    }
    return startClock(meeting);
  }

  /** 确定会议目的和议题; whoever does so first organizes the meeting. */
  void settlePurpose(String number, String purpose, List<AgendaItem> agenda, String preparations) {
    Meeting meeting = get(number);
    Rules.requireDistinct("议程", "议题", agenda.stream().map(AgendaItem::topic).toList());
    if (agenda.isEmpty()) {
      throw new Refusal("“议程”至少要有一个议题");
    }
    backlog.take(meeting, agenda);
    meeting.settlePurpose(purpose, agenda, preparations);
    if (meeting.organizer() == null) {
      meeting.organizedBy(user.id());
      Urgency urgency = matters.find(number).orElseThrow().urgency();
      matters.assign(number, urgency, user.id());
    }
    check(meeting, CheckItem.PURPOSE, null);
  }

  /** 确定参会人员和时间; the clock goes with the beginning of the meeting. */
  void settleParticipants(String number, Plan plan, Invited invited) {
    Meeting meeting = get(number);
    requireSoundTime(meeting, plan, invited.shortNoticeReason());
    List<Participant> before = attendees.of(number);
    attendees.invite(meeting, invited);
    invitations.announceWithdrawal(meeting, before);
    boolean moved = !plan.startAt().equals(meeting.planned().startAt());
    meeting.plan(plan);
    meeting.settlePeople(
        invited.host(), invited.recorder(), invited.contact(), invited.shortNoticeReason());
    if (moved) {
      reschedule(number, "调整会议时间");
    }
    check(meeting, CheckItem.PARTICIPANTS, null);
  }

  private void requireSoundTime(Meeting meeting, Plan plan, String shortNoticeReason) {
    plan.requireAhead(clock.instant());
    MeetingPolicy policy = meeting.policy();
    Duration notice = Duration.between(clock.instant(), plan.startAt());
    if (notice.compareTo(Duration.ofHours(policy.noticeHours())) < 0 && shortNoticeReason == null) {
      throw new Refusal(
          "%s须提前 %d 小时通知；时间不足的请填写“提前通知时间不足的理由”".formatted(policy.typeName(), policy.noticeHours()));
    }
  }

  /** The checklist is done; its clock ends here, since meetings seldom begin to the minute. */
  void complete(String number) {
    deadlines.meet(number, DeadlineClock.PREPARATION);
  }

  /**
   * Lets the clock go with a meeting that is moved. Where it had ended, another one begins; one
   * whose time is over ends with its reminders and its supervision.
   */
  DeadlineView move(String number, String reason) {
    boolean ahead =
        deadlines.running(number).stream()
            .filter(deadline -> deadline.clock() == DeadlineClock.PREPARATION)
            .anyMatch(deadline -> clock.instant().isBefore(deadline.dueAt()));
    if (ahead) {
      return reschedule(number, reason);
    }
    deadlines.lapse(number, DeadlineClock.PREPARATION);
    Meeting meeting = get(number);
    matters.plan(number, meeting.planned().startAt());
    return startClock(meeting);
  }

  private DeadlineView reschedule(String number, String reason) {
    Instant start = get(number).planned().startAt();
    matters.plan(number, start);
    return deadlines.reschedule(number, DeadlineClock.PREPARATION, start, reason);
  }

  private DeadlineView startClock(Meeting meeting) {
    return deadlines.startUntil(
        meeting.number(),
        DeadlineClock.PREPARATION,
        Objects.requireNonNullElse(meeting.organizer(), Role.COORDINATION.groupId()),
        clock.instant(),
        meeting.planned().startAt());
  }

  /** Notes that an item of the checklist is done, by whoever is signed in. */
  void check(String number, CheckItem item, String note) {
    check(get(number), item, note);
  }

  private void check(Meeting meeting, CheckItem item, String note) {
    meeting.check(item, Check.done(user.id(), clock.instant(), note));
  }

  private Meeting get(String number) {
    return meetings
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No meeting " + number));
  }
}
