package center.coordination.request;

import center.coordination.matter.Coded;

/** 当前状态 of the tracking table (manual §协调模板工具 3.2). */
enum ProgressState implements Coded {
  NOT_STARTED("未开始"),
  IN_PROGRESS("进行中"),
  BLOCKED("受阻"),
  DONE("已完成");

  private final String label;

  ProgressState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
