package center.coordination.matter;

/** 相关方满意度 (manual §协调模板工具 3.3); 未评价 counts in no average. */
public enum Satisfaction implements Coded {
  VERY_SATISFIED("很满意"),
  SATISFIED("满意"),
  NEUTRAL("一般"),
  DISSATISFIED("不满意"),
  UNRATED("未评价");

  private final String label;

  Satisfaction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
