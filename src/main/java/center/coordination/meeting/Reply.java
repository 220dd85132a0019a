package center.coordination.meeting;

import center.coordination.matter.Coded;

/** What an invited person answers (确认参会人员出席情况, manual §日常工作流程 2.2). */
public enum Reply implements Coded {
  NONE("未答复"),
  ACCEPT("参加"),
  DECLINE("不参加"),
  DEPUTY("委派代理人");

  private final String label;

  Reply(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
