package center.coordination.organization;

/** The processes that people start themselves; all others begin by a message or are called. */
enum StartableProcess {
  REQUEST("request-handling", "协调请求处理"),
  WITHDRAWAL("request-withdrawal", "撤回协调请求"),
  EXTENSION("deadline-extension", "延期申请");

  private final String key;
  private final String displayName;

  StartableProcess(String key, String displayName) {
    this.key = key;
    this.displayName = displayName;
  }

  String key() {
    return key;
  }

  String displayName() {
    return displayName;
  }
}
