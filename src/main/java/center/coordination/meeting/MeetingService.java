package center.coordination.meeting;

import center.coordination.deadline.DeadlineService;
import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.organization.OrganizationService;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a meeting once its checklist is done, or when it does not take place. */
@Service
@Transactional
class MeetingService {

  private final Meetings meetings;
  private final Participants participants;
  private final Backlog backlog;
  private final BookingService bookings;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final Clock clock;

  MeetingService(
      Meetings meetings,
      Participants participants,
      Backlog backlog,
      BookingService bookings,
      MatterService matters,
      DeadlineService deadlines,
      OrganizationService organization,
      Clock clock) {
    this.meetings = meetings;
    this.participants = participants;
    this.backlog = backlog;
    this.bookings = bookings;
    this.matters = matters;
    this.deadlines = deadlines;
    this.organization = organization;
    this.clock = clock;
  }

  /** The meeting with this number. */
  @Transactional(readOnly = true)
  public Meeting get(String number) {
    return meetings
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No meeting " + number));
  }

  /** 开始会议: not while an item of the checklist is open. */
  void open(String number, Collection<String> absentees, String note) {
    Meeting meeting = get(number);
    List<CheckItem> open = meeting.checklist().openItems();
    if (!open.isEmpty()) {
      throw new Refusal(
          "会前准备清单还没有完成：" + String.join("、", open.stream().map(CheckItem::label).toList()));
    }
    List<Participant> invited = participants.findByMeetingNumberOrderByPosition(number);
    invited.forEach(participant -> participant.attend(absentees.contains(participant.id())));
    requireMandatory(meeting.policy(), invited);
    meeting.open(note);
    matters.enter(number, meeting.status().label());
  }

  private void requireMandatory(MeetingPolicy policy, List<Participant> invited) {
    if (policy.mandatoryGroup().isEmpty()) {
      return;
    }
    boolean came =
        invited.stream()
            .filter(participant -> participant.attendance() != Attendance.ABSENT)
            .anyMatch(
                participant ->
                    !participant.isOutside()
                        && organization.isMember(participant.userId(), policy.mandatoryGroup()));
    if (!came) {
      throw new Refusal(
          "%s须有%s参加，缺席的请改期"
              .formatted(policy.typeName(), organization.nameOf(policy.mandatoryGroup())));
    }
  }

  /** 主持会议: what was talked about, for how long and with what result. */
  void conclude(
      String number,
      Instant start,
      Instant end,
      List<Discussion> discussions,
      List<AgendaItem> parked,
      Collection<String> heard) {
    Meeting meeting = get(number);
    requireSound(discussions);
    requireSoundTime(start, end);
    meeting.conclude(start, end, discussions);
    for (Topic topic : meeting.agenda().topics()) {
      if (topic.outcome() == TopicOutcome.UNREACHED) {
        backlog.add(
            meeting, BacklogKind.UNREACHED, topic.topic(), topic.presenter(), topic.minutes());
      }
    }
    parked.forEach(
        item -> backlog.add(meeting, BacklogKind.PARKED, item.topic(), item.presenter()));
    participants.findByMeetingNumberOrderByPosition(number).stream()
        .filter(participant -> heard.contains(participant.id()))
        .forEach(Participant::speak);
    matters.enter(number, meeting.status().label());
  }

  private void requireSoundTime(Instant start, Instant end) {
    if (!end.isAfter(start)) {
      throw new Refusal("“实际结束”须晚于“实际开始”");
    }
    if (end.isAfter(clock.instant())) {
      throw new Refusal("“实际结束”不能晚于现在");
    }
  }

  private static void requireSound(List<Discussion> discussions) {
    if (discussions.isEmpty()) {
      throw new Refusal("“议题”至少要有一项");
    }
    Rules.requireDistinct("议题", "议题", discussions.stream().map(Discussion::topic).toList());
    for (int row = 1; row <= discussions.size(); row++) {
      Discussion discussion = discussions.get(row - 1);
      if (discussion.outcome() != TopicOutcome.UNREACHED && discussion.conclusion() == null) {
        throw new Refusal("“议题”第 %d 行“%s”的“讨论要点和结论”必填".formatted(row, discussion.topic()));
      }
    }
  }

  /** 处理会议超时: the host lets the meeting go on. */
  void extend(String number, Instant newEnd) {
    if (!newEnd.isAfter(clock.instant())) {
      throw new Refusal("“延长至”须晚于现在");
    }
    get(number).extendTo(newEnd);
  }

  /** Ends the case; its resolutions live on. */
  void close(String number) {
    Meeting meeting = get(number);
    meeting.close(clock.instant());
    matters.track(number, 100, null);
    matters.close(number, meeting.status().label());
  }

  /** Refuses, in Chinese, to move a meeting that has begun, or to a time that is over. */
  @Transactional(readOnly = true)
  public void requireMovable(String number, Instant newStart, Instant newEnd) {
    requireChangeable(number);
    new Plan(newStart, newEnd, get(number).planned().mode()).requireAhead(clock.instant());
  }

  /** Refuses, in Chinese, a change of a meeting that does not exist or has begun. */
  @Transactional(readOnly = true)
  public void requireChangeable(String number) {
    MeetingStatus status =
        meetings
            .findById(number)
            .map(Meeting::status)
            .orElseThrow(() -> new Refusal("“会议编号”%s 不存在".formatted(number)));
    if (status != MeetingStatus.PREPARING) {
      throw new Refusal("会议 %s 现在是“%s”，不能改期或取消".formatted(number, status.label()));
    }
  }

  /** 改期: the room is free again, and what depends on the time is to be done once more. */
  Meeting move(String number, Instant newStart, Instant newEnd, String reason) {
    Meeting meeting = get(number);
    meeting.move(newStart, newEnd, reason);
    bookings.release(number);
    return meeting;
  }

  /** 取消: room and topics are free again. */
  void cancel(String number, String reason) {
    Meeting meeting = get(number);
    meeting.cancel(reason, clock.instant());
    bookings.release(number);
    backlog.release(number);
    deadlines.cancelAll(number, reason);
    matters.close(number, meeting.status().label());
  }
}
