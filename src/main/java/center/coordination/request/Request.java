package center.coordination.request;

import center.coordination.engine.Refusal;
import center.coordination.matter.Satisfaction;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;

/** A coordination request (协调请求); it guards its own transitions. */
@Entity
@Table(name = "coordination_request")
class Request {

  @Id private String number;
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private RequestStatus status = RequestStatus.SUBMITTED;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String applicant;
  private String applicantName;
  private String registrar;
  private String urgencyReason;
  private Instant submittedAt;
  private Instant respondedAt;

  @Embedded private Application application;
  @Embedded private Assessment assessment;

  @Enumerated(EnumType.STRING)
  private Treatment treatment;

  private Instant deferredUntil;
  private String deferralReason;
  private Instant handledAt;
  @Embedded private Evaluation evaluation;

  @Enumerated(EnumType.STRING)
  private Satisfaction satisfaction;

  private String satisfactionComment;
  private String withdrawalReason;
  private Instant closedAt;

  protected Request() {}

  Request(
      String number,
      Channel channel,
      String applicant,
      String applicantName,
      Submission submission,
      Application application) {
    this.number = number;
    this.channel = channel;
    this.applicant = applicant;
    this.applicantName = applicantName;
    this.registrar = submission.submitter();
    this.urgencyReason = submission.urgencyReason();
    this.submittedAt = submission.at();
    this.application = application;
  }

  void assess(Assessment result, Instant at) {
    require(RequestStatus.SUBMITTED);
    assessment = result;
    if (respondedAt == null) {
      respondedAt = at;
    }
    status =
        switch (result.assessmentOutcome()) {
          case ACCEPT -> RequestStatus.ACCEPTED;
          case RETURN -> RequestStatus.RETURNED;
          case REJECT -> RequestStatus.REJECTED;
        };
    if (status == RequestStatus.REJECTED) {
      closedAt = at;
    }
  }

  void amend(Amendment amendment) {
    require(RequestStatus.RETURNED);
    application = application.amendedBy(amendment);
    status = RequestStatus.SUBMITTED;
  }

  void lapse(Instant at) {
    require(RequestStatus.RETURNED);
    close(RequestStatus.LAPSED, at);
  }

  void defer(Instant until, String reason) {
    require(RequestStatus.ACCEPTED);
    treatment = Treatment.DEFERRED;
    deferredUntil = until;
    deferralReason = reason;
    // The next thing to happen is another assessment.
    status = RequestStatus.SUBMITTED;
  }

  void startHandling(Treatment by) {
    require(RequestStatus.ACCEPTED);
    treatment = by;
    status = RequestStatus.HANDLING;
  }

  void finishHandling(Instant at) {
    require(RequestStatus.HANDLING);
    handledAt = at;
    status = RequestStatus.HANDLED;
  }

  void evaluate(Evaluation result) {
    require(RequestStatus.HANDLED);
    evaluation = result;
  }

  void rate(Satisfaction rating, String comment) {
    require(RequestStatus.HANDLED);
    satisfaction = rating;
    satisfactionComment = comment;
  }

  void close(Instant at) {
    require(RequestStatus.HANDLED);
    if (satisfaction == null) {
      satisfaction = Satisfaction.UNRATED;
    }
    close(RequestStatus.CLOSED, at);
  }

  void withdraw(String reason, Instant at) {
    require(
        RequestStatus.SUBMITTED,
        RequestStatus.RETURNED,
        RequestStatus.ACCEPTED,
        RequestStatus.HANDLING,
        RequestStatus.HANDLED);
    withdrawalReason = reason;
    close(RequestStatus.WITHDRAWN, at);
  }

  private void close(RequestStatus end, Instant at) {
    status = end;
    closedAt = at;
  }

  private void require(RequestStatus... allowed) {
    if (!Arrays.asList(allowed).contains(status)) {
      // Only somebody else who was faster can have brought it there.
      throw new Refusal("协调请求 %s 现为“%s”，请刷新后再试".formatted(number, status.label()));
    }
  }

  boolean open() {
    return closedAt == null;
  }

  String number() {
    return number;
  }

  RequestStatus status() {
    return status;
  }

  Channel channel() {
    return channel;
  }

  String applicant() {
    return applicant;
  }

  String applicantName() {
    return applicantName;
  }

  String registrar() {
    return registrar;
  }

  Application application() {
    return application;
  }

  Assessment assessment() {
    return assessment;
  }

  Treatment treatment() {
    return treatment;
  }

  Satisfaction satisfaction() {
    return satisfaction;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
