package center.coordination.meeting;

import center.coordination.matter.Coded;

/** Whether an invited person came. */
enum Attendance implements Coded {
  UNKNOWN("—"),
  PRESENT("到会"),
  BY_DEPUTY("代理人到会"),
  ABSENT("缺席");

  private final String label;

  Attendance(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
