package center.coordination.meeting;

import center.coordination.matter.Coded;

/** Where a resolution stands. */
enum ResolutionStatus implements Coded {
  OPEN("落实中"),
  REPORTED("待验收"),
  DONE("已完成"),
  DROPPED("不再执行");

  private final String label;

  ResolutionStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
