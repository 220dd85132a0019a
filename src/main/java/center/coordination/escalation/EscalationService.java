package center.coordination.escalation;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.engine.CentreTime;
import center.coordination.notification.NotificationService;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is told about a clock, and when: 催办 the handler, 督办 by lead and director. */
@Service
@Transactional
class EscalationService {

  private final DeadlineService deadlines;
  private final NotificationService notifications;
  private final OrganizationService organization;
  private final CentreTime time;

  EscalationService(
      DeadlineService deadlines,
      NotificationService notifications,
      OrganizationService organization,
      CentreTime time) {
    this.deadlines = deadlines;
    this.notifications = notifications;
    this.organization = organization;
    this.time = time;
  }

  /** Reminds whoever must act and returns when to remind again. */
  Instant remind(String deadlineId, String caseTitle) {
    Instant next = deadlines.remind(deadlineId);
    DeadlineView deadline = deadlines.find(deadlineId);
    tell(deadline, handlers(deadline), "催办：" + caseTitle, "请尽快办理，以免超时；已超时的请立即办理。");
    return next;
  }

  /** Notes the breach in the ledger and tells handler and lead. */
  void breach(String deadlineId, String caseTitle) {
    deadlines.breach(deadlineId);
    DeadlineView deadline = deadlines.find(deadlineId);
    List<String> recipients = new ArrayList<>(handlers(deadline));
    recipients.addAll(members(Role.COORDINATION_LEAD));
    tell(deadline, recipients, "已超时：" + caseTitle, "时限已届满，协调主管开始督办，请立即办理。");
  }

  /** Tells the director that a clock is far over its limit. */
  void informDirector(String deadlineId, String caseTitle) {
    tell(
        deadlines.find(deadlineId),
        members(Role.DIRECTOR),
        "提请督办：" + caseTitle,
        "该案件严重超时，请在任务中心督办。");
  }

  /** Notes a superior's measure in the ledger and passes it on to the handler. */
  void supervise(String deadlineId, String caseTitle, String measure) {
    deadlines.supervise(deadlineId, measure);
    DeadlineView deadline = deadlines.find(deadlineId);
    tell(deadline, handlers(deadline), "督办意见：" + caseTitle, "督办意见：" + measure);
  }

  /** The due time as people read it. */
  String dueText(DeadlineView deadline) {
    return time.text(deadline.dueAt());
  }

  /** The name of whoever must act. */
  String responsibleName(DeadlineView deadline) {
    return organization.nameOf(deadline.responsible());
  }

  private List<String> handlers(DeadlineView deadline) {
    return organization.peopleBehind(deadline.responsible());
  }

  private List<String> members(Role role) {
    return organization.members(role.groupId()).stream().map(Person::id).toList();
  }

  private void tell(
      DeadlineView deadline, List<String> recipients, String subject, String sentence) {
    DeadlineClock kind = deadline.clock();
    String body =
        "案件编号：%s\n%s时限：%s\n责任人：%s\n\n%s"
            .formatted(
                deadline.matterNumber(),
                kind.label(),
                dueText(deadline),
                responsibleName(deadline),
                sentence);
    notifications.notify(deadline.matterNumber(), recipients, subject, body);
  }
}
