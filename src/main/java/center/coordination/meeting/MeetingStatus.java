package center.coordination.meeting;

import center.coordination.matter.Coded;

/** Where a meeting stands; the label is what people see. */
public enum MeetingStatus implements Coded {
  PREPARING("会前准备"),
  IN_SESSION("会议进行中"),
  MINUTING("整理纪要"),
  CLOSED("已办结"),
  CANCELLED("已取消");

  private final String label;

  MeetingStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether people still have to come. */
  public boolean isAhead() {
    return this == PREPARING || this == IN_SESSION;
  }
}
