package center.coordination.issue;

import center.coordination.matter.Coded;

/** How difficult a problem is, how feasible a solution (manual §日常工作流程 3.2). */
enum Grade implements Coded {
  LOW("低"),
  MEDIUM("中"),
  HIGH("高");

  private final String label;

  Grade(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
