package center.coordination.request;

import center.coordination.matter.Coded;

/** 可行性 of the first assessment (manual §日常工作流程 1.1). */
enum Feasibility implements Coded {
  FEASIBLE("可协调"),
  SUPPLEMENT("需补充"),
  INFEASIBLE("不可协调");

  private final String label;

  Feasibility(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
