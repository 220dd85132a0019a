package center.coordination.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One mail to one person; its id makes the Message-ID, so a repeated sending shows as the same. */
@Entity
class Notification {

  @Id private String id;

  /** Null while new, so that saving does not first look for it. */
  @Version private Long version;

  private String matterNumber;
  private String recipient;
  private String address;
  private String subject;
  private String body;
  private Instant createdAt;
  private Instant sentAt;

  protected Notification() {}

  Notification(
      String matterNumber,
      String recipient,
      String address,
      String subject,
      String body,
      Instant createdAt) {
    this.id = UUID.randomUUID().toString();
    this.matterNumber = matterNumber;
    this.recipient = recipient;
    this.address = address;
    this.subject = subject;
    this.body = body;
    this.createdAt = createdAt;
  }

  String id() {
    return id;
  }

  String matterNumber() {
    return matterNumber;
  }

  boolean sent() {
    return sentAt != null;
  }

  void markSent(Instant at) {
    sentAt = at;
  }

  Mail mail() {
    return new Mail(id, address, subject, body);
  }

  OutboxLine toLine() {
    return new OutboxLine(matterNumber, recipient, address, subject, body, createdAt, sentAt);
  }
}
