package center.coordination.matter;

/** The kinds of cases; the prefix begins the case number. */
public enum MatterKind {
  REQUEST("XT", "协调请求"),
  ISSUE("WT", "问题处理"),
  ARTICLE("AL", "案例入库"),
  MEETING("HY", "会议"),
  RESOLUTION("JY", "决议");

  private final String prefix;
  private final String label;

  MatterKind(String prefix, String label) {
    this.prefix = prefix;
    this.label = label;
  }

  String prefix() {
    return prefix;
  }

  /** The Chinese name of the kind. */
  public String label() {
    return label;
  }
}
