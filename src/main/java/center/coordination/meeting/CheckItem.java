package center.coordination.meeting;

import center.coordination.matter.Coded;

/** 会前准备清单: the eight items of the manual (§日常工作流程 2.2), in its order and words. */
public enum CheckItem implements Coded {
  PURPOSE("确定会议目的和议题"),
  PARTICIPANTS("确定参会人员和时间"),
  ROOM("预订会议室和设备"),
  MATERIALS("准备会议资料和材料"),
  NOTICE("发送会议通知和议程"),
  ATTENDANCE("确认参会人员出席情况"),
  TEMPLATE("准备会议记录模板"),
  ENVIRONMENT("检查设备和环境");

  private final String label;

  CheckItem(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
