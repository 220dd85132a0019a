package center.coordination.testing;

import java.util.List;

/** Valid answers to the forms of 案例入库. */
public final class ArticleAnswers {

  private ArticleAnswers() {}

  /** 案例投稿: two projects want one laboratory. */
  public static Answers proposed() {
    return Answers.of(
        "articleKind", "practice",
        "articleTitle", "联合调试抢场地",
        "articleSituation", "两个项目同时要用实验室。",
        "articleCauses", List.of("resourceLimit", "incompleteProcess"),
        "articleCauseNote", "没有预约制度",
        "articleProcess", "分别了解需求后一起商定。",
        "articleSolution", "按周预约，先到先得。",
        "articleFactors", "提前公布使用计划。",
        "articleDepartments", List.of("tech", "business"),
        "articleSource", "");
  }

  /** 审核案例: 审核通过并发布. */
  public static Answers published() {
    return Answers.of("reviewOutcome", "publish");
  }

  /** 审核案例: 审核通过，暂不发布. */
  public static Answers kept() {
    return Answers.of("reviewOutcome", "reviewed");
  }

  /** 审核案例: 退回修改. */
  public static Answers givenBack() {
    return Answers.of("reviewOutcome", "return", "reviewNote", "请写明使用计划怎样公布。");
  }

  /** 审核案例: 不予采用. */
  public static Answers declined() {
    return Answers.of("reviewOutcome", "decline", "reviewNote", "与案例 1 重复。");
  }

  /** 修改案例. */
  public static Answers revised() {
    return proposed().with("articleTitle", "联合调试的场地预约").with("articleFactors", "每周五公布使用计划。");
  }
}
