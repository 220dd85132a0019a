package center.coordination.deadline;

import center.coordination.engine.CentreTime;
import center.coordination.engine.Refusal;
import center.coordination.notification.NotificationService;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Role;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期: asked with a reason before expiry, decided by the lead, written into the ledger. */
@Service
@Transactional
class ExtensionService {

  private final DeadlineService deadlines;
  private final OrganizationService organization;
  private final NotificationService notifications;
  private final CentreTime time;

  ExtensionService(
      DeadlineService deadlines,
      OrganizationService organization,
      NotificationService notifications,
      CentreTime time) {
    this.deadlines = deadlines;
    this.organization = organization;
    this.notifications = notifications;
    this.time = time;
  }

  /** The clock to be moved; refuses where it cannot be, or this user may not ask. */
  DeadlineView request(String caseNumber, Instant newDueAt, String userId) {
    DeadlineView deadline = deadlines.requireExtensible(caseNumber, newDueAt);
    if (!userId.equals(deadline.responsible())
        && !organization.isMember(userId, Role.COORDINATION.groupId())) {
      throw new Refusal("只有承办人或协调管理组人员可以申请延期");
    }
    return deadline;
  }

  /** Refuses an approval that would come too late. */
  void requireStillExtensible(String caseNumber, Instant newDueAt) {
    deadlines.requireExtensible(caseNumber, newDueAt);
  }

  /** Moves the clock and tells whoever must act and whoever asked. */
  void extend(String caseNumber, Instant newDueAt, String reason, String asker) {
    DeadlineView moved = deadlines.extend(caseNumber, newDueAt, reason);
    tell(caseNumber, recipients(moved, asker), "延期已批准", "处理时限延至 " + time.text(newDueAt) + "。");
  }

  /** Tells whoever asked that the clock stays as it is. */
  void refuse(String caseNumber, String reason, String asker) {
    tell(caseNumber, List.of(asker), "延期未获批准", "处理时限不变。\n理由：" + reason);
  }

  private static List<String> recipients(DeadlineView deadline, String asker) {
    return deadline.responsible() == null ? List.of(asker) : List.of(deadline.responsible(), asker);
  }

  private void tell(String caseNumber, List<String> recipients, String subject, String body) {
    notifications.notify(caseNumber, recipients, subject, body);
  }
}
