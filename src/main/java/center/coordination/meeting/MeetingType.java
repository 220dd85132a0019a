package center.coordination.meeting;

import center.coordination.matter.Coded;

/** The eight kinds of meetings (会议类型, manual §日常工作流程 2.1); their rules are data. */
public enum MeetingType implements Coded {
  WEEKLY("周例会", "项目组内部协调"),
  MONTHLY("月度会", "跨部门协调会议"),
  QUARTERLY("季度会", "高层协调决策会"),
  ANNUAL("年度会", "年度工作总结会"),
  KICKOFF("项目启动会", "新项目启动协调"),
  PROBLEM("问题解决会", "专项问题协调"),
  EMERGENCY("紧急会议", "突发事件协调"),
  REVIEW("总结会议", "阶段工作总结");

  private final String label;
  private final String purpose;

  MeetingType(String label, String purpose) {
    this.label = label;
    this.purpose = purpose;
  }

  @Override
  public String label() {
    return label;
  }

  /** What such a meeting is for, in the manual's words. */
  String purpose() {
    return purpose;
  }

  /** 定期会议: the calendar convenes the next one. */
  boolean isPeriodic() {
    return switch (this) {
      case WEEKLY, MONTHLY, QUARTERLY, ANNUAL -> true;
      case KICKOFF, PROBLEM, EMERGENCY, REVIEW -> false;
    };
  }
}
