package center.coordination.matter;

/** 重要性, the other axis of the priority matrix (manual §协调工具与技巧 2.3). */
public enum Importance implements Coded {
  IMPORTANT("重要"),
  UNIMPORTANT("不重要");

  private final String label;

  Importance(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
