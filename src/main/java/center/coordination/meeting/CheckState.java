package center.coordination.meeting;

import center.coordination.matter.Coded;

/** Whether an item of the checklist is done. */
enum CheckState implements Coded {
  OPEN("未完成", "□"),
  DONE("已完成", "☑"),
  SKIPPED("已省略", "—");

  private final String label;
  private final String sign;

  CheckState(String label, String sign) {
    this.label = label;
    this.sign = sign;
  }

  @Override
  public String label() {
    return label;
  }

  /** The box of the printed checklist. */
  String sign() {
    return sign;
  }
}
