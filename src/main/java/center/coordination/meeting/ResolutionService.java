package center.coordination.meeting;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.CentreTime;
import center.coordination.engine.CurrentUser;
import center.coordination.engine.Refusal;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.NewMatter;
import center.coordination.matter.Urgency;
import center.coordination.organization.OrganizationService;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 决议督办: resolutions go on until they are carried out (manual §日常工作流程 2.4). */
@Service
@Transactional
class ResolutionService {

  private static final int DONE = 100;

  private final Resolutions resolutions;
  private final Editions editions;
  private final Meetings meetings;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final ResolutionNotices notices;
  private final OrganizationService organization;
  private final CurrentUser user;
  private final CentreTime time;

  ResolutionService(
      Resolutions resolutions,
      Editions editions,
      Meetings meetings,
      MatterService matters,
      DeadlineService deadlines,
      ResolutionNotices notices,
      OrganizationService organization,
      CurrentUser user,
      CentreTime time) {
    this.resolutions = resolutions;
    this.editions = editions;
    this.meetings = meetings;
    this.matters = matters;
    this.deadlines = deadlines;
    this.notices = notices;
    this.organization = organization;
    this.user = user;
    this.time = time;
  }

  /** Opens a case for a resolution of the minutes and tells whoever is responsible. */
  Resolution register(String meetingNumber, int edition, int position) {
    Meeting meeting = meetings.findById(meetingNumber).orElseThrow();
    MinutesResolution minuted =
        editions
            .findByMeetingNumberAndEdition(meetingNumber, edition)
            .orElseThrow()
            .resolutions()
            .get(position);
    String number = open(meeting, minuted);
    matters.assign(number, Urgency.GENERAL, minuted.responsible());
    matters.plan(number, minuted.dueAt());
    Resolution resolution = resolutions.save(new Resolution(number, meeting, position, minuted));
    notices.assigned(resolution);
    return resolution;
  }

  private String open(Meeting meeting, MinutesResolution minuted) {
    return matters.open(
        new NewMatter(
            MatterKind.RESOLUTION,
            Resolution.title(minuted.content()),
            meeting.host(),
            user.id(),
            Urgency.GENERAL,
            organization.departmentOf(minuted.responsible()).stream().toList(),
            ResolutionStatus.OPEN.label(),
            time.now()));
  }

  /** Starts the clock until the agreed time, which 延期申请 can move as that of any case. */
  DeadlineView startClock(String number) {
    Resolution resolution = get(number);
    return deadlines.startUntil(
        number, DeadlineClock.HANDLING, resolution.responsible(), time.now(), resolution.dueAt());
  }

  /** Takes over the time to which its clock was moved; tells whether the case is a resolution. */
  boolean extend(String number, Instant newDueAt) {
    Optional<Resolution> resolution = resolutions.findById(number);
    resolution.ifPresent(found -> found.extend(newDueAt));
    return resolution.isPresent();
  }

  /** Notes what was done; from now on the host is the one to act. */
  void report(String number, String note) {
    Resolution resolution = get(number);
    resolution.report(note, time.now());
    matters.enter(number, resolution.status().label());
    deadlines.handOver(number, resolution.host(), "已落实，待验收");
    notices.reported(resolution);
  }

  /** Accepts what was done. */
  void accept(String number) {
    get(number).settle(ResolutionStatus.DONE, null, time.now());
  }

  /** Gives a resolution back that is not carried out yet. */
  void giveBack(String number, String reason) {
    requireReason(reason);
    Resolution resolution = get(number);
    resolution.giveBack(reason);
    matters.enter(number, resolution.status().label());
    deadlines.handOver(number, resolution.responsible(), "未完成，退回：" + reason);
    notices.givenBack(resolution);
  }

  /** Gives up a resolution. */
  void drop(String number, String reason) {
    requireReason(reason);
    get(number).settle(ResolutionStatus.DROPPED, reason, time.now());
  }

  private static void requireReason(String reason) {
    if (reason == null) {
      throw new Refusal("“理由”必填");
    }
  }

  /** Ends the case and its clock. */
  void close(String number) {
    Resolution resolution = get(number);
    if (resolution.status() == ResolutionStatus.DONE) {
      matters.track(number, DONE, resolution.completionNote());
      deadlines.meet(number, DeadlineClock.HANDLING);
    } else {
      deadlines.cancelAll(number, resolution.returnReason());
    }
    matters.close(number, resolution.status().label());
    notices.settled(resolution);
  }

  /** The resolution with this number. */
  @Transactional(readOnly = true)
  Resolution get(String number) {
    return resolutions
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No resolution " + number));
  }
}
