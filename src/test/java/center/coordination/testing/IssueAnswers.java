package center.coordination.testing;

import static center.coordination.testing.Answers.row;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Valid answers to the forms of 问题处理; the problem is that 技术部 cannot reach the test platform. */
public final class IssueAnswers {

  private IssueAnswers() {}

  /** 问题处理单 of an important problem. */
  public static Answers reported() {
    return reported("resourceConflict");
  }

  /** 问题处理单 with another situation; the reporter asks for 一般. */
  public static Answers reported(String situation) {
    return Answers.of(
        "title", "测试平台无法访问",
        "issueType", "technical",
        "phenomenon", "技术部从上午九点起无法登录测试平台，联合调试停顿",
        "affectedDepartments", List.of("tech"),
        "affectedPeople", "联合调试小组",
        "affectedProjects", "一网通办",
        "situation", situation,
        "urgency", "general");
  }

  /** 识别问题: as the rule says, for coordinator1. */
  public static Answers identified() {
    return identified("resourceConflict", "important");
  }

  /** 识别问题 with this situation and level, without a reason. */
  public static Answers identified(String situation, String level) {
    return Answers.of(
        "identification", "confirmed",
        "situation", situation,
        "urgency", level,
        "owner", "coordinator1",
        "impactNote", "联合调试停顿，影响一个项目");
  }

  /** 识别问题: 不成立. */
  public static Answers dismissed() {
    return Answers.of("identification", "dismissed", "dismissalReason", "与 WT-2026-0001 重复");
  }

  /** 会商问题. */
  public static Answers advised() {
    return Answers.of("leadAdvice", "先恢复备用平台，再查根本原因", "leadResources", "请运维单位派人驻场");
  }

  /** 分析问题: two coded causes and an own one; the level stays. */
  public static Answers analyzed(String level) {
    return Answers.of(
        "investigation",
        "平台证书过期，值班表上无人负责续期",
        "causeRows",
        List.of(
            row("cause", "systemFailure", "evidence", "登录日志报证书过期"),
            row("cause", "unclearDuty", "evidence", "值班表没有负责人"),
            row(
                "cause",
                "own",
                "factor",
                "environment",
                "ownCause",
                "节假日停电",
                "evidence",
                "机房值班记录")),
        "partyRows",
        List.of(row("party", "技术部", "interest", "尽快恢复调试")),
        "difficulty",
        "medium",
        "resourceNeed",
        "一名运维人员",
        "urgency",
        level);
  }

  /** 分析问题 of an important problem. */
  public static Answers analyzed() {
    return analyzed("important");
  }

  /** 制定方案: two candidates, one chosen; a coordinator and 技术部 have one measure each. */
  public static Answers drafted() {
    return drafted(Duration.ofHours(1), Duration.ofHours(2));
  }

  /** 制定方案 whose two measures are due after these times from now. */
  public static Answers drafted(Duration first, Duration second) {
    return Answers.of(
        "solutionRows",
            List.of(
                row(
                    "solution",
                    "更换证书",
                    "advantages",
                    "半小时可恢复",
                    "drawbacks",
                    "须停机",
                    "feasibility",
                    "high",
                    "chosen",
                    true),
                row(
                    "solution",
                    "启用备用平台",
                    "advantages",
                    "不停机",
                    "drawbacks",
                    "数据要同步",
                    "feasibility",
                    "medium",
                    "chosen",
                    false)),
        "choiceReason", "恢复最快",
        "measureRows",
            List.of(
                row("measure", "申请新证书", "responsible", "coordinator2", "due", in(first)),
                row("measure", "安装证书并验证", "responsible", "department-tech", "due", in(second))));
  }

  /** A time from now as the forms submit it. */
  public static String in(Duration from) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        TimeTravel.now().plus(from).atZone(ZoneId.systemDefault()).withNano(0).withSecond(0));
  }

  /** 批准方案: 批准. */
  public static Answers approved() {
    return Answers.of("solutionDecision", "approve");
  }

  /** 批准方案: 退回. */
  public static Answers rejected() {
    return Answers.of("solutionDecision", "return", "solutionDecisionReason", "缺少回退办法");
  }

  /** 采取应急措施. */
  public static Answers firstMeasures() {
    return Answers.of("firstMeasures", "已通知各方暂缓调试", "firstMeasuresEffect", "影响没有扩大");
  }

  /** 沟通方案 with 技术部. */
  public static Answers communicated() {
    return Answers.of(
        "contactRows",
        List.of(row("party", "技术部", "way", "phone", "response", "agree", "note", "同意停机半小时")));
  }

  /** 实施措施. */
  public static Answers implemented() {
    return Answers.of("measureResult", "已完成并验证");
  }

  /** 汇总实施结果: 措施已完成. */
  public static Answers concluded() {
    return Answers.of(
        "treatment", "更换证书，明确续期责任人",
        "treatmentResult", "平台恢复访问",
        "implementationOutcome", "done");
  }

  /** 汇总实施结果: 须调整方案. */
  public static Answers adjusting() {
    return concluded().with("implementationOutcome", "adjust").with("adjustmentReason", "证书与平台不兼容");
  }

  /** 评估效果. */
  public static Answers evaluated(String effect) {
    Answers answers =
        Answers.of(
            "effect", effect,
            "effectNote", "已观察半天",
            "lessons", "证书到期要提前提醒",
            "suggestions", "把证书到期日列入月度检查");
    return List.of("partial", "none").contains(effect)
        ? answers.with("failureCauses", List.of("preparation", "followUp"))
        : answers;
  }

  /** 评价满意度: 满意, 认可. */
  public static Answers accepted() {
    return Answers.of("satisfaction", "satisfied", "effectAccepted", "yes");
  }

  /** 评价满意度: 不认可. */
  public static Answers objected() {
    return Answers.of(
        "satisfaction", "dissatisfied", "effectAccepted", "no", "objection", "下午又登录不了");
  }

  /** 更新知识库: 不入库. */
  public static Answers notArchived() {
    return Answers.of("archiving", "skip", "archivingReason", "案例库中已有同类案例");
  }

  /** 更新知识库: 入库, with the prefilled texts. */
  public static Answers archived() {
    return Answers.of(
        "archiving", "archive",
        "articleTitle", "测试平台证书过期",
        "articleSituation", "无法登录测试平台",
        "articleProcess", "查明证书过期",
        "articleSolution", "更换证书并明确责任人",
        "articleFactors", "到期前提醒");
  }
}
