package center.coordination.matter;

/** 紧急程度 (manual §日常工作流程 3.1, §协调模板工具 3.1). */
public enum Urgency implements Coded {
  URGENT("紧急"),
  IMPORTANT("重要"),
  GENERAL("一般"),
  ROUTINE("常规");

  private final String label;

  Urgency(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
