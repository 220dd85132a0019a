package center.coordination.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Counts how often people were told of a meeting and its changes. */
@Embeddable
class SentInvitations {

  @Column(name = "invitation_sequence")
  private int sequence;

  @Column(name = "notified_at")
  private Instant lastAt;

  /** The number of the next invitation, counted from 0. */
  int next(Instant at) {
    if (lastAt != null) {
      sequence++;
    }
    lastAt = at;
    return sequence;
  }

  int sequence() {
    return sequence;
  }

  /** Null where nobody was told yet. */
  Instant lastAt() {
    return lastAt;
  }
}
