package center.coordination.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is invited to a meeting: a person of the house, or one from outside. */
@Entity
@Table(name = "meeting_participant")
class Participant {

  @Id private String id;

  /** Null while new, so that saving does not first look for it. */
  @Version private Long version;

  private String meetingNumber;
  private int position;
  private String userId;
  private String name;
  private String department;
  private String post;
  private String mail;

  @Enumerated(EnumType.STRING)
  private Reply reply = Reply.NONE;

  private String deputyName;
  private String replyNote;
  private Instant repliedAt;
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private Attendance attendance = Attendance.UNKNOWN;

  private boolean spoke;

  protected Participant() {}

  Participant(String meetingNumber, int position, Invitee invitee) {
    this.id = UUID.randomUUID().toString();
    this.meetingNumber = meetingNumber;
    this.position = position;
    this.userId = invitee.userId();
    this.name = invitee.name();
    this.department = invitee.department();
    this.post = invitee.post();
    this.mail = invitee.mail();
  }

  /** Asks again, with the hash of a new link where the person answers by one, else null. */
  void invite(String newTokenHash) {
    reply = Reply.NONE;
    deputyName = null;
    replyNote = null;
    repliedAt = null;
    tokenHash = newTokenHash;
  }

  /** Notes the answer; a link is used up with it. */
  void answer(ReplyNote answer, Instant at) {
    answer.requireComplete();
    reply = answer.reply();
    deputyName = answer.reply() == Reply.DEPUTY ? answer.deputyName() : null;
    replyNote = answer.note();
    repliedAt = at;
    tokenHash = null;
  }

  /** Notes whether the person came, or the deputy whom the reply named. */
  void attend(boolean absent) {
    if (absent) {
      attendance = Attendance.ABSENT;
    } else {
      attendance = reply == Reply.DEPUTY ? Attendance.BY_DEPUTY : Attendance.PRESENT;
    }
  }

  void speak() {
    spoke = true;
  }

  String id() {
    return id;
  }

  String meetingNumber() {
    return meetingNumber;
  }

  String userId() {
    return userId;
  }

  boolean answersByLink() {
    return tokenHash != null;
  }

  /** Whether this is an invitation of the same person. */
  boolean isSameAs(Participant other) {
    return userId == null
        ? other.userId == null && mail.equals(other.mail)
        : userId.equals(other.userId);
  }

  boolean isOutside() {
    return userId == null;
  }

  String name() {
    return name;
  }

  String department() {
    return department;
  }

  String post() {
    return post;
  }

  String mail() {
    return mail;
  }

  Reply reply() {
    return reply;
  }

  String deputyName() {
    return deputyName;
  }

  String replyNote() {
    return replyNote;
  }

  Instant repliedAt() {
    return repliedAt;
  }

  Attendance attendance() {
    return attendance;
  }

  boolean spoke() {
    return spoke;
  }

  /** [姓名] - [部门] - [职位], as in the manual's notice. */
  String line() {
    return name + " - " + department + " - " + post;
  }

  /** The name, with the deputy who comes instead. */
  String nameWithDeputy() {
    return deputyName == null ? name : "%s（代理人：%s）".formatted(name, deputyName);
  }
}
