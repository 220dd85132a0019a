package center.coordination.meeting;

import center.coordination.matter.Coded;

/** What the host says to a resolution that is reported as carried out. */
enum Acceptance implements Coded {
  ACCEPT("完成，验收"),
  RETURN("未完成，退回"),
  DROP("不再执行");

  private final String label;

  Acceptance(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
