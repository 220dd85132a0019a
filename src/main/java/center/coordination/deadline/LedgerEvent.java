package center.coordination.deadline;

/** What can happen to a clock (时限账本). */
public enum LedgerEvent {
  STARTED("起算"),
  REMINDED("催办"),
  EXTENDED("延期"),
  RECLASSIFIED("调整等级"),
  HANDED_OVER("交办"),
  RESCHEDULED("改期"),
  BREACHED("超时"),
  SUPERVISED("督办"),
  MET("按时了结"),
  MET_LATE("超时了结"),
  LAPSED("逾期作罢"),
  CANCELLED("终止");

  private final String label;

  LedgerEvent(String label) {
    this.label = label;
  }

  /** The Chinese word of the ledger. */
  public String label() {
    return label;
  }
}
