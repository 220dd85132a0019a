package center.coordination.organization;

/** The processes that people start themselves; all others begin by a message or are called. */
public enum StartableProcess {
  REQUEST("request-handling", "协调请求处理", "协调申请表"),
  ISSUE("issue-handling", "问题处理", "问题处理单"),
  ARTICLE("knowledge-review", "案例入库", "案例投稿"),
  MEETING("meeting-organization", "会议组织", "会议召集单"),
  CHANGE("meeting-change", "会议变更", "会议变更单"),
  CORRECTION("minutes-correction", "纪要更正", "纪要更正单"),
  WITHDRAWAL("request-withdrawal", "撤回协调请求", "撤回申请"),
  EXTENSION("deadline-extension", "延期申请", "延期申请");

  private final String key;
  private final String displayName;
  private final String formName;

  StartableProcess(String key, String displayName, String formName) {
    this.key = key;
    this.displayName = displayName;
    this.formName = formName;
  }

  /** The process key. */
  public String key() {
    return key;
  }

  String displayName() {
    return displayName;
  }

  /** What people call the form that starts it. */
  public String formName() {
    return formName;
  }
}
