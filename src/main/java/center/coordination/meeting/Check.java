package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** An item of the checklist: whether it is done, by whom and when. */
@Embeddable
class Check {

  @Enumerated(EnumType.STRING)
  private CheckState state = CheckState.OPEN;

  private String doneBy;
  private Instant doneAt;
  private String note;

  protected Check() {}

  static Check open() {
    return new Check();
  }

  static Check done(String by, Instant at, String note) {
    return ended(CheckState.DONE, by, at, note);
  }

  static Check skipped(String by, Instant at, String reason) {
    return ended(CheckState.SKIPPED, by, at, reason);
  }

  private static Check ended(CheckState state, String by, Instant at, String note) {
    Check check = new Check();
    check.state = state;
    check.doneBy = by;
    check.doneAt = at;
    check.note = note;
    return check;
  }

  CheckState state() {
    return state;
  }

  String doneBy() {
    return doneBy;
  }

  Instant doneAt() {
    return doneAt;
  }

  String note() {
    return note;
  }
}
