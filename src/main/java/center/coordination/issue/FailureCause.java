package center.coordination.issue;

import center.coordination.matter.Coded;

/** Why coordination fails (manual §最佳实践案例 2.2). */
enum FailureCause implements Coded {
  PREPARATION("准备不足"),
  COMMUNICATION("沟通不畅"),
  SINGLE_PLAN("方案单一"),
  EXECUTION("执行不力"),
  FOLLOW_UP("跟进不够");

  private final String label;

  FailureCause(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
