package center.coordination.deadline;

import center.coordination.engine.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A clock of a case; it guards what may happen to it, the ledger tells what did. */
@Entity
class Deadline {

  @Id private String id;
  @Version private Long version;
  private String matterNumber;

  @Enumerated(EnumType.STRING)
  private DeadlineClock clock;

  private String responsible;
  private Instant startedAt;
  private Instant remindAt;
  private Instant dueAt;
  private Instant escalateAt;
  private Instant breachedAt;
  private Instant settledAt;

  protected Deadline() {}

  Deadline(
      String matterNumber,
      DeadlineClock clock,
      String responsible,
      Instant startedAt,
      Instant dueAt,
      EscalationShare share) {
    this.id = UUID.randomUUID().toString();
    this.matterNumber = matterNumber;
    this.clock = clock;
    this.responsible = responsible;
    this.startedAt = startedAt;
    moveTo(dueAt, share);
  }

  private void moveTo(Instant newDueAt, EscalationShare share) {
    Duration limit = Duration.between(startedAt, newDueAt);
    dueAt = newDueAt;
    remindAt = startedAt.plus(scaled(limit, share.remind()));
    escalateAt = share.director() == 0 ? null : startedAt.plus(scaled(limit, share.director()));
  }

  private static Duration scaled(Duration limit, double share) {
    return Duration.ofSeconds(Math.round(limit.toSeconds() * share));
  }

  void extend(Instant newDueAt, EscalationShare share, Instant now) {
    requireRunning();
    if (!now.isBefore(dueAt)) {
      throw new Refusal("案件 %s 的%s时限已届满，不能再延期".formatted(matterNumber, clock.label()));
    }
    moveTo(newDueAt, share);
  }

  void reschedule(Instant newDueAt, EscalationShare share) {
    requireRunning();
    moveTo(newDueAt, share);
  }

  void handOver(String newResponsible) {
    requireRunning();
    responsible = newResponsible;
  }

  /** Notes the breach once, at the due time; tells whether it was the first to note it. */
  boolean breach() {
    requireRunning();
    if (breachedAt != null) {
      return false;
    }
    breachedAt = dueAt;
    return true;
  }

  void settle(Instant now) {
    requireRunning();
    settledAt = now;
  }

  private void requireRunning() {
    if (settledAt != null) {
      throw new Refusal("案件 %s 的%s时限已了结，请刷新后再试".formatted(matterNumber, clock.label()));
    }
  }

  String id() {
    return id;
  }

  String matterNumber() {
    return matterNumber;
  }

  DeadlineClock clock() {
    return clock;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  boolean settled() {
    return settledAt != null;
  }

  DeadlineView view() {
    return new DeadlineView(
        id,
        matterNumber,
        clock,
        responsible,
        startedAt,
        remindAt,
        dueAt,
        escalateAt,
        breachedAt != null,
        settledAt != null);
  }
}
