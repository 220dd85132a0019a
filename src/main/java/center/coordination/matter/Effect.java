package center.coordination.matter;

/** 问题是否解决 (manual §协调模板工具 3.3). */
public enum Effect implements Coded {
  FULL("完全解决"),
  BASIC("基本解决"),
  PARTIAL("部分解决"),
  NONE("未解决");

  private final String label;

  Effect(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether the problem counts as solved: wholly, or in what matters. */
  public boolean solved() {
    return this == FULL || this == BASIC;
  }
}
