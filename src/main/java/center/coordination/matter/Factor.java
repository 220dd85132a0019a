package center.coordination.matter;

/** 因素: the four bones of the fishbone (manual §协调工具与技巧 2.2). */
public enum Factor implements Coded {
  PEOPLE("人员因素"),
  PROCESS("流程因素"),
  TECHNOLOGY("技术因素"),
  ENVIRONMENT("环境因素");

  private final String label;

  Factor(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
