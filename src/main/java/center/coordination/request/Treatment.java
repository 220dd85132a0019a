package center.coordination.request;

import center.coordination.matter.Coded;

/** 处理方式 of the priority matrix (manual §协调工具与技巧 2.3). */
enum Treatment implements Coded {
  IMMEDIATE("立即处理"),
  PLANNED("计划处理"),
  DELEGATED("委托处理"),
  DEFERRED("暂缓处理");

  private final String label;

  Treatment(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
