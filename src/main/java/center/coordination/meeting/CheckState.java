package center.coordination.meeting;

import center.coordination.matter.Coded;

/** Whether an item of the checklist is done. */
enum CheckState implements Coded {
  OPEN("未完成"),
  DONE("已完成"),
  SKIPPED("已省略");

  private final String label;

  CheckState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
