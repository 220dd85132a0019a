package center.coordination.organization;

/** The shared filters of Tasklist, in the order in which it shows them. */
enum TaskFilter {
  MINE("我的任务", "我承办的任务", "#2e5e8c"),
  GROUP("本组待办", "本组可认领的任务", "#3a7d5c"),
  DUE_SOON("即将到期", "24小时内到期的任务", "#b7791f"),
  OVERDUE("已超时", "已过时限的任务", "#b83232");

  private final String displayName;
  private final String description;
  private final String color;

  TaskFilter(String displayName, String description, String color) {
    this.displayName = displayName;
    this.description = description;
    this.color = color;
  }

  String displayName() {
    return displayName;
  }

  String description() {
    return description;
  }

  String color() {
    return color;
  }
}
