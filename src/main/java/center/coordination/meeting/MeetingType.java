package center.coordination.meeting;

import center.coordination.matter.Coded;

/** The eight kinds of meetings (会议类型, manual §日常工作流程 2.1); their rules are data. */
enum MeetingType implements Coded {
  WEEKLY("周例会"),
  MONTHLY("月度会"),
  QUARTERLY("季度会"),
  ANNUAL("年度会"),
  KICKOFF("项目启动会"),
  PROBLEM("问题解决会"),
  EMERGENCY("紧急会议"),
  REVIEW("总结会议");

  private final String label;

  MeetingType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
