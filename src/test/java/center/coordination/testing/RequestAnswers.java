package center.coordination.testing;

import java.time.LocalDate;
import java.util.List;

/** Valid answers to the forms of 协调请求处理, 撤回协调请求, 延期申请 and 催办督办. */
public final class RequestAnswers {

  private RequestAnswers() {}

  /** 协调申请表 of an important matter between two departments, without an expected date. */
  public static Answers application() {
    return Answers.of(
        "department", "tech",
        "position", "项目经理",
        "contact", "010-12345678",
        "title", "联合调试的场地安排",
        "departments", List.of("tech", "business"),
        "urgency", "important",
        "background", "两个部门都要在三月用同一间实验室。",
        "problem", "时间重叠，无法同时使用。",
        "demand", "请协调使用时间。",
        "outcome", "双方各得一半时间。",
        "signature", true);
  }

  /** The same application with another urgency. */
  public static Answers application(String urgency) {
    return application().with("urgency", urgency);
  }

  /** 协调申请表 that a coordinator enters for somebody who called, wrote or came by. */
  public static Answers onBehalf(String channel) {
    return application()
        .without("urgency")
        .with("onBehalf", true)
        .with("channel", channel)
        .with("applicantName", "李经理");
  }

  /** 响应并初评: 受理 by coordinator1, planned treatment, no approval of the plan. */
  public static Answers accepted() {
    return Answers.of(
        "feasibility", "feasible",
        "assessmentOutcome", "accept",
        "importance", "important",
        "complexity", "medium",
        "urgency", "important",
        "owner", "coordinator1");
  }

  /** 受理 with what the matrix goes by; the urgency must be the one asked for. */
  public static Answers accepted(String importance, String urgency) {
    return accepted().with("importance", importance).with("urgency", urgency);
  }

  /** 响应并初评: 退回补正. */
  public static Answers returned() {
    return Answers.of(
        "feasibility", "supplement",
        "assessmentOutcome", "return",
        "assessmentReason", "请补充两个部门各自需要的时间。");
  }

  /** 响应并初评: 不予受理. */
  public static Answers rejected() {
    return Answers.of(
        "feasibility", "infeasible",
        "assessmentOutcome", "reject",
        "assessmentReason", "属部门内部事务，不在协调范围。");
  }

  /** 补正申请. */
  public static Answers amended() {
    return application()
        .without("department", "urgency", "signature")
        .with("title", "联合调试的场地和时间安排");
  }

  /** 安排暂缓 until this day. */
  public static Answers deferredUntil(LocalDate day) {
    return Answers.of("deferredUntil", day.toString(), "deferralReason", "等年度计划下达后再议。");
  }

  /** 跟踪执行 at a share of the work. */
  public static Answers progress(int percent) {
    return Answers.of(
        "progressState",
        percent == 100 ? "done" : "inProgress",
        "progress",
        percent,
        "progressNote",
        "已完成 %d%%".formatted(percent));
  }

  /** 评估效果. */
  public static Answers evaluated() {
    return Answers.of(
        "effect", "full",
        "effectNote", "双方按约定使用实验室。",
        "lessons", "先摸清各方的真实需求。",
        "suggestions", "建立实验室预约制度。");
  }

  /** 评价满意度. */
  public static Answers rated() {
    return Answers.of("satisfaction", "verySatisfied", "satisfactionComment", "很及时");
  }

  /** 撤回协调请求. */
  public static Answers withdrawal(String caseNumber) {
    return Answers.of("withdrawnCaseNumber", caseNumber, "withdrawalReason", "双方已自行商定。");
  }

  /** 协调主管督办. */
  public static Answers leadMeasure() {
    return Answers.of("supervisionMeasure", "今日下班前答复申请人。");
  }

  /** 中心主任督办. */
  public static Answers directorMeasure() {
    return Answers.of("directorMeasure", "改由协调专员二办理。", "superviseResource", "抽调一人支援。");
  }
}
