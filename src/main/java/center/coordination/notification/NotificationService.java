package center.coordination.notification;

import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people by mail, outside the transaction that had something to tell. */
@Service
@Transactional
public class NotificationService {

  private static final Logger LOG = LoggerFactory.getLogger(NotificationService.class);
  private static final Limit PAGE = Limit.of(200);

  private final Notifications notifications;
  private final OrganizationService organization;
  private final NotificationWorkflow workflow;
  private final Mailer mailer;
  private final Clock clock;

  NotificationService(
      Notifications notifications,
      OrganizationService organization,
      NotificationWorkflow workflow,
      Mailer mailer,
      Clock clock) {
    this.notifications = notifications;
    this.organization = organization;
    this.workflow = workflow;
    this.mailer = mailer;
    this.clock = clock;
  }

  /**
   * Queues one mail for each person; they leave after the transaction has committed. People without
   * an address are passed over, with a line in the log.
   *
   * @param subject Chinese, without the case number, which is put before it
   */
  public void notify(String matterNumber, Collection<String> userIds, String subject, String body) {
    for (String userId : new LinkedHashSet<>(userIds)) {
      Person person = organization.person(userId).orElseGet(() -> new Person(userId, userId, ""));
      post(Letter.plain(matterNumber, userId, person.displayName(), person.mail(), subject, body));
    }
  }

  /** Queues one mail; it leaves after the transaction has committed, unless it has no address. */
  public void post(Letter letter) {
    if (letter.address().isBlank()) {
      LOG.warn(
          "{} has no mail address and is not told of {}",
          letter.recipient() == null ? letter.name() : letter.recipient(),
          letter.matterNumber());
      return;
    }
    Notification notification = notifications.save(new Notification(letter, clock.instant()));
    workflow.deliver(notification.id(), notification.matterNumber());
  }

  /** Sends a queued mail; does nothing when it was sent before. */
  public void send(String notificationId) {
    Notification notification =
        notifications
            .findById(notificationId)
            .orElseThrow(() -> new IllegalArgumentException("No notification " + notificationId));
    if (!notification.sent()) {
      mailer.send(notification.mail());
      notification.markSent(clock.instant());
    }
  }

  /** The newest 200 mails to everybody. */
  @Transactional(readOnly = true)
  public List<OutboxLine> outbox() {
    return notifications.findByOrderByCreatedAtDesc(PAGE).stream()
        .map(Notification::toLine)
        .toList();
  }

  /** The newest 200 mails to one person. */
  @Transactional(readOnly = true)
  public List<OutboxLine> outboxOf(String userId) {
    return notifications.findByRecipientOrderByCreatedAtDesc(userId, PAGE).stream()
        .map(Notification::toLine)
        .toList();
  }
}
