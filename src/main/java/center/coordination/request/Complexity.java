package center.coordination.request;

import center.coordination.matter.Coded;

/** 复杂度 of the first assessment (manual §日常工作流程 1.1). */
enum Complexity implements Coded {
  LOW("低"),
  MEDIUM("中"),
  HIGH("高");

  private final String label;

  Complexity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
