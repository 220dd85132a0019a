package center.coordination.meeting;

import center.coordination.matter.Coded;

/** Why something waits for the next meeting of a series. */
enum BacklogKind implements Coded {
  UNREACHED("未讨论"),
  PARKED("偏题事项"),
  PLANNED("上次会议安排");

  private final String label;

  BacklogKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
