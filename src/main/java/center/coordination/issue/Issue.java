package center.coordination.issue;

import center.coordination.engine.Refusal;
import center.coordination.matter.Urgency;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A problem (问题); it guards its own transitions. */
@Entity
class Issue {

  /** From this round on the lead takes part in the analysis. */
  private static final int ROUND_OF_LEAD = 3;

  @Id private String number;
  @Version private Long version;

  @Enumerated(EnumType.STRING)
  private IssueStatus status = IssueStatus.REPORTED;

  @Embedded private Reporter reporter;
  private Instant reportedAt;
  private Instant receivedAt;
  @Embedded private Sheet sheet;
  @Embedded private Rule rule = Rule.NONE;

  @Enumerated(EnumType.STRING)
  private Urgency level;

  private String levelReason;
  private String owner;
  private String impactNote;
  private String dismissalReason;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "issue_number", nullable = false, updatable = false)
  @OrderBy("round")
  private List<IssueRound> rounds = new ArrayList<>();

  private Boolean archived;
  private String archivingReason;
  private Instant closedAt;

  protected Issue() {}

  Issue(String number, Reporter reporter, Instant reportedAt, Sheet sheet) {
    this.number = number;
    this.reporter = reporter;
    this.reportedAt = reportedAt;
    this.sheet = sheet;
    this.rounds.add(new IssueRound(1, reportedAt));
  }

  /** Takes the classification over; where no rule speaks, the reporter's level holds for now. */
  void classify(Rule classification) {
    require(IssueStatus.REPORTED);
    rule = classification;
    level = classification.ruleLevel() == null ? sheet.askedLevel() : classification.ruleLevel();
  }

  void identify(Identification result, Rule classification, Instant at) {
    require(IssueStatus.REPORTED);
    sheet = sheet.in(result.situation());
    rule = classification;
    level = result.level();
    levelReason = result.levelReason();
    owner = result.owner();
    impactNote = result.impactNote();
    receivedAt = at;
    status = IssueStatus.HANDLING;
  }

  void dismiss(String reason, Instant at) {
    require(IssueStatus.REPORTED);
    dismissalReason = reason;
    receivedAt = at;
    status = IssueStatus.DISMISSED;
  }

  void reclassify(Urgency newLevel, String reason) {
    require(IssueStatus.HANDLING);
    level = newLevel;
    levelReason = reason;
  }

  void finishHandling(Instant at) {
    require(IssueStatus.HANDLING);
    round().finish(at);
    status = IssueStatus.IMPLEMENTED;
  }

  void evaluate(Evaluation evaluation) {
    require(IssueStatus.IMPLEMENTED);
    round().evaluate(evaluation);
    if (evaluation.effect().solved()) {
      status = IssueStatus.EVALUATED;
    }
  }

  void rate(Rating rating) {
    require(IssueStatus.EVALUATED);
    round().rate(rating);
    status = rating.objection() == null ? IssueStatus.RATED : IssueStatus.IMPLEMENTED;
  }

  void beginNextRound(Instant at) {
    require(IssueStatus.IMPLEMENTED);
    rounds.add(new IssueRound(rounds.size() + 1, at));
    status = IssueStatus.HANDLING;
  }

  void archive(boolean proposed, String reason) {
    require(IssueStatus.RATED);
    archived = proposed;
    archivingReason = reason;
  }

  void close(Instant at) {
    require(IssueStatus.RATED, IssueStatus.DISMISSED);
    if (status == IssueStatus.RATED) {
      status = IssueStatus.CLOSED;
    }
    closedAt = at;
  }

  private void require(IssueStatus... allowed) {
    if (!Arrays.asList(allowed).contains(status)) {
      // Only somebody else who was faster can have brought it there.
      throw new Refusal("问题 %s 现为“%s”，请刷新后再试".formatted(number, status.label()));
    }
  }

  /** The solution of an urgent and major problem needs the lead's approval. */
  boolean needsApproval() {
    return rule.major() && level == Urgency.URGENT;
  }

  /** Priority of its tasks, 0 to 100. */
  int taskPriority() {
    return switch (level) {
      case URGENT -> 100;
      case IMPORTANT -> 70;
      case GENERAL -> 50;
      case ROUTINE -> 30;
    };
  }

  boolean leadJoins() {
    return rounds.size() >= ROUND_OF_LEAD;
  }

  /** The round that runs now, or was the last. */
  IssueRound round() {
    return rounds.get(rounds.size() - 1);
  }

  List<IssueRound> rounds() {
    return List.copyOf(rounds);
  }

  String number() {
    return number;
  }

  IssueStatus status() {
    return status;
  }

  Reporter reporter() {
    return reporter;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Sheet sheet() {
    return sheet;
  }

  Rule rule() {
    return rule;
  }

  Urgency level() {
    return level;
  }

  String owner() {
    return owner;
  }

  String dismissalReason() {
    return dismissalReason;
  }
}
