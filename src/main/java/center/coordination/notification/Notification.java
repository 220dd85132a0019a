package center.coordination.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** One mail to one person; its id makes the Message-ID, so a repeated sending shows as the same. */
@Entity
class Notification {

  private static final String CLOSING = "\n\n业务协调中心\n";
  private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");

  @Id private String id;

  /** Null while new, so that saving does not first look for it. */
  @Version private Long version;

  private String matterNumber;
  private String recipient;
  private String address;
  private String subject;
  private String body;
  private String calendar;
  private String calendarMethod;

  /** Only until the mail is sent. */
  private String privateLink;

  private Instant createdAt;
  private Instant sentAt;

  protected Notification() {}

  Notification(Letter letter, Instant createdAt) {
    this.id = UUID.randomUUID().toString();
    this.matterNumber = letter.matterNumber();
    this.address = oneLine(letter.address(), "");
    this.recipient = letter.recipient() == null ? address : letter.recipient();
    this.subject = oneLine("【" + letter.matterNumber() + "】" + letter.subject(), " ");
    this.body = letter.name() + "：\n\n" + letter.body() + CLOSING;
    this.calendar = letter.calendar();
    this.calendarMethod = letter.calendarMethod();
    this.privateLink = letter.privateLink();
    this.createdAt = createdAt;
  }

  /** What becomes a header must not begin another one. */
  private static String oneLine(String text, String between) {
    return LINE_BREAKS.matcher(text).replaceAll(between);
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
    privateLink = null;
  }

  Mail mail() {
    return new Mail(id, address, subject, text(), calendar, calendarMethod);
  }

  /** With the link, which the outbox does not show. */
  private String text() {
    if (privateLink == null) {
      return body;
    }
    return "%s\n\n答复链接（仅限本人使用）：%s%s"
        .formatted(body.substring(0, body.lastIndexOf(CLOSING)), privateLink, CLOSING);
  }

  OutboxLine toLine() {
    return new OutboxLine(matterNumber, recipient, address, subject, body, createdAt, sentAt);
  }
}
