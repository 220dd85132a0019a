package center.coordination.deadline;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows clocks and their ledger to pages. */
@Service
@Transactional(readOnly = true)
public class DeadlineViews {

  private final Deadlines deadlines;
  private final Ledger ledger;

  DeadlineViews(Deadlines deadlines, Ledger ledger) {
    this.deadlines = deadlines;
    this.ledger = ledger;
  }

  /** The clocks of all cases that have not stopped. */
  public List<DeadlineView> running() {
    return deadlines.findBySettledAtIsNull().stream().map(Deadline::view).toList();
  }

  /** Everything that happened to the clocks of a case, oldest first. */
  public List<LedgerLine> ledger(String matterNumber) {
    return ledger.findByMatterNumberOrderById(matterNumber).stream()
        .map(LedgerEntry::toLine)
        .toList();
  }
}
