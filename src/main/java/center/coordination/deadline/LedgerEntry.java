package center.coordination.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One line of the ledger, never changed afterwards. */
@Entity
class LedgerEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String deadlineId;
  private String matterNumber;

  @Enumerated(EnumType.STRING)
  private DeadlineClock clock;

  @Enumerated(EnumType.STRING)
  private LedgerEvent event;

  private Instant happenedAt;
  private String actor;
  private String reason;
  private Instant oldDueAt;
  private Instant newDueAt;

  protected LedgerEntry() {}

  LedgerEntry(
      Deadline deadline,
      LedgerEvent event,
      Instant happenedAt,
      String actor,
      String reason,
      Instant oldDueAt) {
    this.deadlineId = deadline.id();
    this.matterNumber = deadline.matterNumber();
    this.clock = deadline.clock();
    this.event = event;
    this.happenedAt = happenedAt;
    this.actor = actor;
    this.reason = reason;
    this.oldDueAt = oldDueAt;
    this.newDueAt = deadline.dueAt();
  }

  LedgerLine toLine() {
    return new LedgerLine(deadlineId, clock, event, happenedAt, actor, reason, oldDueAt, newDueAt);
  }
}
