package center.coordination.testing;

import static center.coordination.testing.Answers.row;

import java.util.List;

/** Valid answers to the forms of 协调办理 and 委托办理. */
public final class HandlingAnswers {

  private HandlingAnswers() {}

  /** 分析需求: parties are 技术部 and 商务部. */
  public static Answers analysis() {
    return Answers.of(
        "partyRows",
            List.of(
                row("party", "技术部", "position", "调试不能停", "demand", "上半月使用"),
                row("party", "商务部", "position", "演示不能改期", "demand", "下半月使用")),
        "coordinationDemand", "商定实验室的使用时间",
        "goal", "双方都能按期完成",
        "timeConstraint", "本周内商定",
        "causeRows", Answers.column("cause", "没有预约制度"),
        "potentialSolutions", "错开时间",
        "obstacles", "演示日期由客户决定",
        "technicalComplexity", "2",
        "interestConflict", "3",
        "timePressure", "4",
        "resourceNeed", "1",
        "analysisMethods", List.of("interview"),
        "methodRecords",
            List.of(
                row(
                    "method",
                    "interview",
                    "when",
                    TimeTravel.today().toString(),
                    "who",
                    "两位项目经理",
                    "summary",
                    "都愿意让一步")));
  }

  /** 分析需求 that asks 信息管理组 for material. */
  public static Answers analysisWithMaterial() {
    return analysis().with("materialNeeded", true).with("materialRequest", "实验室的使用记录");
  }

  /** 收集资料. */
  public static Answers material() {
    return Answers.of("material", "上季度使用率 60%，见登记簿");
  }

  /** 制定协调方案, finished today. */
  public static Answers plan() {
    String today = TimeTravel.today().toString();
    return Answers.of(
        "planGoal",
        "双方各得一半时间",
        "planMeasure",
        "两个项目都不延期",
        "planParties",
        List.of(row("party", "技术部", "role", "使用方"), row("party", "商务部", "role", "使用方")),
        "planStrategy",
        "meeting",
        "planSteps",
        List.of(row("step", "召开三方会议", "responsible", "协调专员一", "due", today)),
        "planSchedule",
        "今日商定，明日执行",
        "planFinish",
        today,
        "planResources",
        List.of(row("resource", "会议室", "available", "confirmed")),
        "planRisks",
        List.of(row("risk", "客户改期", "response", "互换时段")),
        "planAlternative",
        "租用外部实验室");
  }

  /** 审批方案: 批准. */
  public static Answers planApproved() {
    return Answers.of("planDecision", "approve");
  }

  /** 审批方案: 退回. */
  public static Answers planReturned() {
    return Answers.of("planDecision", "return", "planDecisionReason", "请补充费用");
  }

  /** 准备协调. */
  public static Answers prepared() {
    return Answers.ticked("prepTalked", "prepMaterials", "prepVenue", "prepAgenda")
        .with("venue", "三楼会议室")
        .with("preparationNote", "资料已分发");
  }

  /** 组织沟通: both parties heard. */
  public static Answers communicated() {
    return Answers.ticked("commOrganized", "commViews", "commInterests", "commDifferences")
        .with(
            "statementRows",
            List.of(
                row("party", "技术部", "statement", "上半月必须用"),
                row("party", "商务部", "statement", "下半月即可")))
        .with("commonInterests", "都要保证客户演示")
        .with("differenceRows", List.of(row("difference", "交接日", "state", "narrowed")));
  }

  /** 组织协商: 达成共识. */
  public static Answers agreed() {
    return negotiated("agreed")
        .with("acceptanceRows", acceptance("accept", "accept"))
        .with("preliminaryAgreement", "十五日交接");
  }

  /** 组织协商: 再次协商. */
  public static Answers again() {
    return negotiated("again").with("acceptanceRows", acceptance("accept", "reject"));
  }

  /** 组织协商: 无法达成. */
  public static Answers deadlocked() {
    return negotiated("deadlock")
        .with("acceptanceRows", acceptance("reject", "reject"))
        .with("deadlockReason", "双方都不让交接日");
  }

  private static Answers negotiated(String outcome) {
    return Answers.ticked("negoProposed", "negoRational", "negoAcceptable")
        .with("optionRows", List.of(row("option", "十五日交接", "feasibility", "可行")))
        .with("negotiationOutcome", outcome);
  }

  /** 各方意见 of 技术部 and 商务部. */
  public static List<?> acceptance(String tech, String business) {
    return List.of(
        row("party", "技术部", "acceptance", tech), row("party", "商务部", "acceptance", business));
  }

  /** 裁决分歧: {@code rule} or {@code revise}. */
  public static Answers ruled(String decision) {
    return Answers.of("disputeDecision", decision, "disputeRuling", "十五日中午交接");
  }

  /** 确认协商结果. */
  public static Answers confirmed() {
    return Answers.ticked("confirmResult", "confirmDuties", "confirmSchedule", "confirmTracking")
        .with("agreement", "十五日中午交接实验室")
        .with(
            "raciRows", List.of(row("task", "交接实验室", "responsible", "技术部", "accountable", "协调专员一")))
        .with(
            "actionRows",
            List.of(
                row(
                    "action",
                    "清点设备",
                    "responsible",
                    "技术部联络员",
                    "due",
                    TimeTravel.today().plusDays(1).toString())))
        .with("trackingMechanism", "每周一通报");
  }

  /** 安排委托 to a department. */
  public static Answers delegatedTo(String department) {
    return Answers.of("delegatedDepartment", department, "delegationTask", "安排实验室时间并报回");
  }

  /** 办理委托事项: {@code done} or {@code returned}. */
  public static Answers delegation(String result) {
    return Answers.of("delegationResult", result, "delegationReport", "已与对方商定");
  }

  /** 核验委托结果: 合格. */
  public static Answers qualified() {
    return Answers.of("delegationVerdict", "qualified");
  }

  /** 核验委托结果: 不合格. */
  public static Answers unqualified() {
    return Answers.of("delegationVerdict", "unqualified", "delegationVerdictReason", "没有书面确认");
  }
}
