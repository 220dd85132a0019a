package center.coordination.meeting;

import center.coordination.matter.Coded;

/** 会议方式 of the notice (manual §日常工作流程 2.2). */
enum MeetingMode implements Coded {
  ONSITE("现场会议"),
  VIDEO("视频会议"),
  HYBRID("混合会议");

  private final String label;

  MeetingMode(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
