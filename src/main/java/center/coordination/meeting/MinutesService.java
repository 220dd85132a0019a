package center.coordination.meeting;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.CentreTime;
import center.coordination.engine.CurrentUser;
import center.coordination.engine.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 会议纪要: from the draft to the edition that nobody changes any more (manual §日常工作流程 2.4). */
@Service
@Transactional
class MinutesService {

  private final Editions editions;
  private final Meetings meetings;
  private final MinutesDraft draft;
  private final MinutesRules rules;
  private final Backlog backlog;
  private final DeadlineService deadlines;
  private final CurrentUser user;
  private final CentreTime time;

  MinutesService(
      Editions editions,
      Meetings meetings,
      MinutesDraft draft,
      MinutesRules rules,
      Backlog backlog,
      DeadlineService deadlines,
      CurrentUser user,
      CentreTime time) {
    this.editions = editions;
    this.meetings = meetings;
    this.draft = draft;
    this.rules = rules;
    this.backlog = backlog;
    this.deadlines = deadlines;
    this.user = user;
    this.time = time;
  }

  /** Starts the recorder's clock, from the end of the meeting as long as its type allows. */
  DeadlineView startClock(String number) {
    Meeting meeting = meeting(number);
    Instant end = meeting.session().endAt();
    Instant due = end.plus(Duration.ofHours(meeting.policy().minutesHours()));
    return deadlines.startUntil(number, DeadlineClock.MINUTES, meeting.recorder(), end, due);
  }

  /** Drafts the minutes of a meeting: the first edition, or with a reason the next one. */
  void draft(String number, String correctionReason) {
    editions.save(
        correctionReason == null
            ? draft.of(meeting(number))
            : current(number).correct(correctionReason));
  }

  /** Refuses to correct what is not issued yet, or is being corrected; the others wait. */
  Meeting beginCorrection(String number) {
    Meeting meeting =
        meetings.hold(number).orElseThrow(() -> new Refusal("“会议编号”%s 不存在".formatted(number)));
    Optional<Minutes> last = editions.findFirstByMeetingNumberOrderByEditionDesc(number);
    if (last.filter(minutes -> !minutes.isLocked()).filter(Minutes::isCorrection).isPresent()) {
      throw new Refusal("会议 %s 的纪要正在更正，签发后才能再次更正".formatted(number));
    }
    if (last.filter(Minutes::isLocked).isEmpty()) {
      throw new Refusal("会议 %s 还没有签发的纪要，不能更正".formatted(number));
    }
    return meeting;
  }

  /** Takes over what the recorder wrote. */
  void write(String number, Written written) {
    Minutes minutes = current(number);
    rules.requireSound(minutes, written);
    minutes.write(written);
  }

  /** 审定, by the host. */
  void approve(String number, Verdict verdict) {
    Minutes minutes = current(number);
    judge(minutes, verdict);
    if (verdict.approved()) {
      minutes.approve(user.id());
    }
  }

  /** 签发, by the director where the policy of the meeting wants it. */
  void endorse(String number, Verdict verdict) {
    Minutes minutes = current(number);
    judge(minutes, verdict);
    if (verdict.approved()) {
      minutes.endorse(user.id());
    }
  }

  private void judge(Minutes minutes, Verdict verdict) {
    if (verdict.approved()) {
      requireNextMeetingAhead(minutes);
    } else if (verdict.reason() == null) {
      throw new Refusal("“退回理由”必填");
    } else {
      minutes.giveBack(verdict.reason());
    }
  }

  /** Whoever is slow to approve must not let a meeting be convened for a time that is over. */
  private void requireNextMeetingAhead(Minutes minutes) {
    if (!minutes.isCorrection()) {
      rules.requireFuture(minutes.nextAt());
    }
  }

  /** Lets nobody change the minutes any more and stops their clock. */
  void lock(String number) {
    Minutes minutes = current(number);
    minutes.lock(time.now());
    deadlines.meet(number, DeadlineClock.MINUTES);
    if (!minutes.isCorrection()) {
      Meeting meeting = meeting(number);
      String host = minutes.heading().host();
      minutes.nextTopics().forEach(t -> backlog.add(meeting, BacklogKind.PLANNED, t, host));
    }
  }

  /** Whether the minutes convene another meeting; the calendar convenes the periodic ones. */
  @Transactional(readOnly = true)
  boolean wantsNextMeeting(String number) {
    Minutes minutes = current(number);
    return !minutes.isCorrection()
        && minutes.nextAt() != null
        && minutes.nextAt().isAfter(time.now())
        && !meeting(number).meetingType().isPeriodic();
  }

  /** Notes that a participant has read an edition. */
  void read(String number, int edition, String userId, String note) {
    editions
        .findByMeetingNumberAndEdition(number, edition)
        .orElseThrow()
        .read(userId, new Reading(time.now(), note));
  }

  /** The newest edition. */
  @Transactional(readOnly = true)
  Minutes current(String number) {
    return editions
        .findFirstByMeetingNumberOrderByEditionDesc(number)
        .orElseThrow(() -> new IllegalArgumentException("No minutes of " + number));
  }

  private Meeting meeting(String number) {
    return meetings.findById(number).orElseThrow();
  }
}
