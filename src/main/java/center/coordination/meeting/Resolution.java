package center.coordination.meeting;

import center.coordination.engine.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A resolution of a meeting, a case of its own (决议事项, manual §日常工作流程 2.4). */
@Entity
class Resolution {

  private static final int LONGEST_TITLE = 60;

  @Id private String number;
  @Version private Long version;
  private String meetingNumber;
  private String series;
  private int position;
  private String content;
  private String responsible;
  private String host;
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private ResolutionStatus status = ResolutionStatus.OPEN;

  private String completionNote;
  private String returnReason;
  private Instant completedAt;
  private Instant settledAt;

  protected Resolution() {}

  Resolution(String number, Meeting meeting, int position, MinutesResolution minuted) {
    this.number = number;
    this.meetingNumber = meeting.number();
    this.series = meeting.series();
    this.host = meeting.host();
    this.position = position;
    this.content = minuted.content();
    this.responsible = minuted.responsible();
    this.dueAt = minuted.dueAt();
  }

  /** Takes over the time to which its clock was moved (延期). */
  void extend(Instant newDueAt) {
    dueAt = newDueAt;
  }

  void report(String note, Instant at) {
    require(ResolutionStatus.OPEN);
    completionNote = note;
    completedAt = at;
    status = ResolutionStatus.REPORTED;
  }

  void giveBack(String reason) {
    require(ResolutionStatus.REPORTED);
    returnReason = reason;
    status = ResolutionStatus.OPEN;
  }

  /** The host accepts what was done, or gives it up. */
  void settle(ResolutionStatus outcome, String reason, Instant at) {
    require(ResolutionStatus.REPORTED);
    status = outcome;
    returnReason = reason;
    settledAt = at;
  }

  private void require(ResolutionStatus expected) {
    if (status != expected) {
      throw new Refusal("决议 %s 的状态是“%s”，请刷新后再试".formatted(number, status.label()));
    }
  }

  /** Whether it was reported after its time, or its time is over; a slow host delays nothing. */
  boolean isLate(Instant now) {
    return switch (status) {
      case OPEN -> now.isAfter(dueAt);
      case REPORTED, DONE -> completedAt.isAfter(dueAt);
      case DROPPED -> false;
    };
  }

  /** Whether it was accepted and had been reported in time. */
  boolean isKept() {
    return status == ResolutionStatus.DONE && !completedAt.isAfter(dueAt);
  }

  boolean isOpen() {
    return status == ResolutionStatus.OPEN || status == ResolutionStatus.REPORTED;
  }

  String number() {
    return number;
  }

  String meetingNumber() {
    return meetingNumber;
  }

  String series() {
    return series;
  }

  /** Where it stands in the minutes of its meeting, counted from 0; the same in each edition. */
  int position() {
    return position;
  }

  String content() {
    return content;
  }

  /** What lists show of it. */
  String title() {
    return title(content);
  }

  /** The beginning of a resolution, cut between characters. */
  static String title(String content) {
    return content.codePointCount(0, content.length()) <= LONGEST_TITLE
        ? content
        : content.substring(0, content.offsetByCodePoints(0, LONGEST_TITLE));
  }

  String responsible() {
    return responsible;
  }

  String host() {
    return host;
  }

  Instant dueAt() {
    return dueAt;
  }

  ResolutionStatus status() {
    return status;
  }

  String completionNote() {
    return completionNote;
  }

  String returnReason() {
    return returnReason;
  }

  Instant settledAt() {
    return settledAt;
  }
}
