package center.coordination.request;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.matter.Satisfaction;
import center.coordination.matter.Urgency;
import center.coordination.notification.NotificationService;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a coordination request after it was registered (manual §日常工作流程 1). */
@Service
@Transactional
class RequestService {

  /** Agreed days end with the day; a deferral ends when the office opens. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

  private final Requests requests;
  private final MatterService matters;
  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final NotificationService notifications;
  private final Clock clock;

  RequestService(
      Requests requests,
      MatterService matters,
      DeadlineService deadlines,
      OrganizationService organization,
      NotificationService notifications,
      Clock clock) {
    this.requests = requests;
    this.matters = matters;
    this.deadlines = deadlines;
    this.organization = organization;
    this.notifications = notifications;
    this.clock = clock;
  }

  /** Answers a request: this meets the response clock, whatever the outcome (1.1). */
  void assess(String number, Assessment assessment) {
    Request request = get(number);
    assessment.requireConsistent(request.application().urgency());
    if (assessment.accepts()
        && !organization.isMember(assessment.owner(), Role.COORDINATION.groupId())) {
      throw new Refusal("“承办人”须是协调管理组人员");
    }
    request.assess(assessment, clock.instant());
    deadlines.meet(number, DeadlineClock.RESPONSE);
    matters.enter(number, request.status().label());
    if (assessment.accepts()) {
      accept(request, assessment);
    }
  }

  private void accept(Request request, Assessment assessment) {
    String number = request.number();
    matters.assess(
        number, assessment.assessedUrgency(), assessment.importance(), assessment.owner());
    tell(request, request.applicant(), "已受理", "您的协调请求已受理，承办人将与您联系。");
    tell(request, assessment.owner(), "请您承办", "该协调请求由您承办，请在任务中心办理。");
  }

  /** Gives the applicant of a returned request time to amend it (补正). */
  DeadlineView awaitAmendment(String number) {
    Request request = get(number);
    tell(
        request,
        request.applicant(),
        "请补正申请",
        "您的协调请求需要补正，请在任务中心补正后重新提交。\n退回理由：" + request.assessment().assessmentReason());
    return deadlines.start(
        number, DeadlineClock.AMENDMENT, null, request.applicant(), clock.instant());
  }

  /** Takes the amended application in and starts the next round's response clock. */
  DeadlineView amend(String number, Amendment amendment) {
    RequestIntake.requireFuture(amendment.expectedDate(), today());
    Request request = get(number);
    request.amend(amendment);
    deadlines.meet(number, DeadlineClock.AMENDMENT);
    matters.rename(number, amendment.title(), amendment.departments());
    matters.enter(number, request.status().label());
    return deadlines.start(
        number, DeadlineClock.RESPONSE, null, Role.COORDINATION.groupId(), clock.instant());
  }

  /** Closes a returned request that was never amended. */
  void lapse(String number) {
    Request request = get(number);
    request.lapse(clock.instant());
    deadlines.lapse(number, DeadlineClock.AMENDMENT);
    matters.close(number, request.status().label());
    tell(request, request.applicant(), "逾期未补正", "补正时限已过，该协调请求已关闭；仍需协调的请重新申请。");
  }

  /** Tells the applicant why the centre does not take the request, and closes the case. */
  void notifyRejection(String number) {
    Request request = get(number);
    matters.close(number, request.status().label());
    tell(
        request,
        request.applicant(),
        "不予受理",
        "您的协调请求不予受理。\n理由：" + request.assessment().assessmentReason());
  }

  /**
   * Puts the request off until a day; its next response clock starts when that day's office opens.
   */
  DeadlineView defer(String number, LocalDate until, String reason) {
    if (!until.isAfter(today())) {
      throw new Refusal("“暂缓至”须晚于今天");
    }
    Request request = get(number);
    Instant over = until.atTime(OFFICE_OPENS).atZone(clock.getZone()).toInstant();
    request.defer(over, reason);
    matters.enter(number, RequestStatus.DEFERRED.label());
    tell(request, request.applicant(), "暂缓处理", "您的协调请求暂缓至 " + until + "。\n理由：" + reason);
    return deadlines.start(number, DeadlineClock.RESPONSE, null, Role.COORDINATION.groupId(), over);
  }

  /** The deferral is over; people see that the request waits for an answer again. */
  void resume(String number) {
    matters.enter(number, get(number).status().label());
  }

  /** Starts the handling clock: the expected completion, else the limit of the urgency. */
  DeadlineView startHandling(String number, Treatment treatment) {
    Request request = get(number);
    request.startHandling(treatment);
    matters.enter(number, request.status().label());
    DeadlineView handling = startHandlingClock(request);
    matters.plan(number, handling.dueAt());
    return handling;
  }

  private DeadlineView startHandlingClock(Request request) {
    Instant now = clock.instant();
    String owner = request.assessment().owner();
    LocalDate expected = request.application().expectedDate();
    if (expected != null && expected.isAfter(today())) {
      Instant dueAt = expected.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
      return deadlines.startUntil(request.number(), DeadlineClock.HANDLING, owner, now, dueAt);
    }
    Urgency urgency = request.assessment().assessedUrgency();
    return deadlines.start(request.number(), DeadlineClock.HANDLING, urgency.code(), owner, now);
  }

  /** Notes progress; at 100 % handling is finished and its clock met (manual §协调模板工具 3.2). */
  void track(String number, ProgressState state, int percent, String note) {
    if ((state == ProgressState.DONE) != (percent == 100)) {
      throw new Refusal("“当前状态”为“已完成”时“完成度”须为 100，反之亦然");
    }
    matters.track(number, percent, note);
    if (percent == 100) {
      Request request = get(number);
      request.finishHandling(clock.instant());
      deadlines.meet(number, DeadlineClock.HANDLING);
      matters.enter(number, request.status().label());
    }
  }

  /** Keeps the evaluation and asks the applicant for a rating within its own limit. */
  DeadlineView evaluate(String number, Evaluation evaluation) {
    Request request = get(number);
    request.evaluate(evaluation);
    tell(request, request.applicant(), "请评价", "您的协调请求已处理完毕，请在任务中心评价满意度。");
    return deadlines.start(
        number, DeadlineClock.RATING, null, request.applicant(), clock.instant());
  }

  /** Keeps the applicant's rating. */
  void rate(String number, Satisfaction satisfaction, String comment) {
    get(number).rate(satisfaction, comment);
    deadlines.meet(number, DeadlineClock.RATING);
  }

  /** Ends the case; one that was not rated in time counts as 未评价. */
  void close(String number) {
    Request request = get(number);
    request.close(clock.instant());
    deadlines.lapse(number, DeadlineClock.RATING);
    matters.close(number, request.status().label());
    tell(request, request.applicant(), "已办结", "您的协调请求已办结，感谢您的配合。");
  }

  /** Checks that this user may withdraw the request now; refuses in Chinese where not. */
  void requireWithdrawable(String number, String userId) {
    Request request =
        requests
            .findById(number)
            .filter(found -> userId.equals(found.applicant()) || userId.equals(found.registrar()))
            .orElseThrow(() -> new Refusal("“案件编号”%s 不存在，或不是您的协调请求".formatted(number)));
    if (!request.open()) {
      throw new Refusal("协调请求 %s 已结束（%s），不能撤回".formatted(number, request.status().label()));
    }
  }

  /** Ends the case because its applicant took it back. */
  void withdraw(String number, String reason) {
    Request request = get(number);
    request.withdraw(reason, clock.instant());
    deadlines.cancelAll(number, reason);
    matters.close(number, request.status().label());
    if (request.assessment() != null && request.assessment().owner() != null) {
      tell(request, request.assessment().owner(), "已撤回", "申请人撤回了该协调请求。\n理由：" + reason);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Request get(String number) {
    return requests
        .findById(number)
        .orElseThrow(() -> new IllegalArgumentException("No request " + number));
  }

  private void tell(Request request, String userId, String subject, String body) {
    notifications.notify(
        request.number(), List.of(userId), subject + "：" + request.application().title(), body);
  }
}
