package center.coordination.issue;

import center.coordination.matter.Cause;
import center.coordination.matter.Factor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A twig of the fishbone (manual §协调工具与技巧 2.2).
 *
 * @param cause one of the twelve, null where {@code ownCause} names another
 */
@Embeddable
record FoundCause(
    @Enumerated(EnumType.STRING) Factor factor,
    @Enumerated(EnumType.STRING) Cause cause,
    String ownCause,
    String evidence) {

  String label() {
    return cause == null ? ownCause : cause.label();
  }
}
