package center.coordination.meeting;

import center.coordination.matter.Coded;

/** How often a series meets. */
enum Cycle implements Coded {
  WEEKLY("每周", 0),
  MONTHLY("每月", 1),
  QUARTERLY("每季", 3),
  YEARLY("每年", 12);

  private final String label;
  private final int months;

  Cycle(String label, int months) {
    this.label = label;
    this.months = months;
  }

  @Override
  public String label() {
    return label;
  }

  /** Its length in months, 0 for a week. */
  int months() {
    return months;
  }
}
