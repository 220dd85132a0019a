package center.coordination.deadline;

import java.util.Locale;

/** The clocks of a case; their limits are data (decision deadline-limit). */
public enum DeadlineClock {
  /** 响应: 24 hours for every request (manual §日常工作流程 1.1). */
  RESPONSE("答复"),
  /** 处理: the expected completion, else the limit of the urgency (manual §日常工作流程 3.1). */
  HANDLING("处理"),
  /** 补正: the time to amend what was returned, an application or an article. */
  AMENDMENT("补正"),
  /** 评价: the applicant's time to rate. */
  RATING("评价"),
  /** 签字: the department's time to sign a formal application. */
  SIGNATURE("签字"),
  /** 措施: the agreed date of one measure of an issue's solution. */
  MEASURE("措施"),
  /** 审核: the time to review an article of the case library. */
  REVIEW("审核"),
  /** 会前准备: until the planned beginning of a meeting. */
  PREPARATION("会前准备"),
  /** 纪要: from the end of a meeting; the hours depend on its type. */
  MINUTES("纪要");

  private final String label;

  DeadlineClock(String label) {
    this.label = label;
  }

  /** The Chinese word that stands before 时限. */
  public String label() {
    return label;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
