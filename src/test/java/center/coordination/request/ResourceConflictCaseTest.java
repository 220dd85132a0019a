package center.coordination.request;

import static center.coordination.testing.Answers.column;
import static center.coordination.testing.Answers.row;
import static center.coordination.testing.Answers.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.matter.MatterSummary;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 案例1：跨部门项目资源冲突协调 (manual §最佳实践案例), in the manual's own words. */
@ProcessTest
class ResourceConflictCaseTest {

  private static final String CONFLICT = "项目A和项目B同时需要技术骨干张某参与，两个项目经理都认为自己的项目更重要，产生了资源争夺冲突。";
  private static final List<String> PARTIES = List.of("项目A项目经理", "项目B项目经理", "张某");
  private static final List<String> PROCEDURE =
      List.of(
          "了解两个项目的具体情况和时间安排",
          "分析张某的工作能力和时间分配可能性",
          "与两个项目经理分别沟通，了解真实需求",
          "提出时间错开和任务分工的解决方案",
          "组织三方会议达成一致意见");
  private static final List<String> SOLUTION =
      List.of(
          "项目A在前期主要使用张某，项目B在后期使用",
          "张某在项目A关键阶段全职投入，其他时间兼顾项目B",
          "为项目B配备一名技术助手，减少对张某的依赖",
          "建立定期沟通机制，及时调整资源分配");
  private static final List<String> SUCCESS =
      List.of("深入了解各方真实需求", "提供创新性的解决方案", "平衡各方利益和关切", "建立长期合作机制");

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;

  @Test
  void theConflictIsWorkedFromApplicationToClosedCase() {
    ProcessInstance flow = work.request(application());
    String number = flow.getBusinessKey();
    assertThat(number).isEqualTo("XT-2026-0001");

    work.complete(
        "liaison-tech",
        number,
        "userTask_signApplication",
        Answers.of("signatureDecision", "sign", "departmentHead", "技术部负责人"));
    work.complete("coordinator1", number, "userTask_assessRequest", assessment());
    work.complete("coordinator1", number, "userTask_analyzeDemand", analysis());
    work.complete("coordinator1", number, "userTask_draftPlan", plan());
    work.complete(
        "director", number, "userTask_approvePlan", Answers.of("planDecision", "approve"));
    work.complete("coordinator1", number, "userTask_prepareCoordination", preparation());
    work.complete("coordinator1", number, "userTask_communicate", communication());
    work.complete("coordinator1", number, "userTask_negotiate", negotiation());
    work.complete("coordinator1", number, "userTask_confirmAgreement", agreement());
    work.complete("coordinator1", number, "userTask_trackProgress", progress("inProgress", 50));
    work.complete("coordinator1", number, "userTask_trackProgress", progress("done", 100));
    work.complete("coordinator1", number, "userTask_evaluateEffect", evaluation());
    work.complete(
        "requester1",
        number,
        "userTask_rateSatisfaction",
        Answers.of("satisfaction", "verySatisfied", "satisfactionComment", "平衡了各方利益和关切"));

    assertThat(flow).hasPassed("endEvent_closed").isEnded();
    MatterSummary matter = facts.matter(number);
    assertThat(matter.title()).isEqualTo("跨部门项目资源冲突协调");
    assertThat(matter.status()).isEqualTo("已办结");
    assertThat(matter.owner()).isEqualTo("coordinator1");
    assertThat(matter.progress()).isEqualTo(100);
    assertThat(facts.subjects(number, "requester1"))
        .containsExactly("已受理：跨部门项目资源冲突协调", "请评价：跨部门项目资源冲突协调", "已办结：跨部门项目资源冲突协调");
  }

  private static Answers application() {
    return Answers.of(
        "department", "tech",
        "position", "项目A项目经理",
        "contact", "010-12345678",
        "title", "跨部门项目资源冲突协调",
        "departments", List.of("tech", "business"),
        "urgency", "important",
        "expectedDate", TimeTravel.today().plusDays(7).toString(),
        "background", CONFLICT,
        "problem", "两个项目在同一时间都需要张某，无法兼顾。",
        "demand", "协调张某在两个项目之间的时间分配。",
        "outcome", "两个项目都能按计划推进。",
        "signature", true);
  }

  private static Answers assessment() {
    return Answers.of(
        "feasibility", "feasible",
        "assessmentOutcome", "accept",
        "importance", "important",
        "complexity", "high",
        "urgency", "important",
        "owner", "coordinator1");
  }

  private static Answers analysis() {
    String today = TimeTravel.today().toString();
    return Answers.of(
        "partyRows",
        List.of(
            row("party", PARTIES.get(0), "position", "自己的项目更重要", "demand", "前期主要使用张某"),
            row("party", PARTIES.get(1), "position", "自己的项目更重要", "demand", "后期使用张某"),
            row("party", PARTIES.get(2), "position", "两个项目都愿意参与", "demand", "时间和任务分工明确")),
        "coordinationDemand",
        "协调张某在两个项目之间的时间分配",
        "goal",
        "平衡各方利益和关切",
        "timeConstraint",
        "项目A关键阶段在前期",
        "causeRows",
        column("cause", "两个项目同时需要技术骨干张某", "两个项目经理都认为自己的项目更重要"),
        "potentialSolutions",
        "时间错开和任务分工",
        "obstacles",
        "项目B对张某的依赖",
        "technicalComplexity",
        "3",
        "interestConflict",
        "4",
        "timePressure",
        "4",
        "resourceNeed",
        "5",
        "analysisMethods",
        List.of("interview", "documents"),
        "methodRecords",
        List.of(
            row(
                "method",
                "documents",
                "when",
                today,
                "who",
                "项目A、项目B",
                "summary",
                PROCEDURE.get(0)),
            row("method", "interview", "when", today, "who", "张某", "summary", PROCEDURE.get(1)),
            row(
                "method",
                "interview",
                "when",
                today,
                "who",
                "两个项目经理",
                "summary",
                PROCEDURE.get(2))));
  }

  private static Answers plan() {
    String finish = TimeTravel.today().plusDays(5).toString();
    return Answers.of(
        "planGoal",
        "达成张某时间分配的一致意见",
        "planMeasure",
        "两个项目都能按计划推进",
        "planParties",
        rows(PARTIES, "party", "role", "利益相关者"),
        "planStrategy",
        "meeting",
        "planSteps",
        PROCEDURE.stream()
            .map(step -> row("step", step, "responsible", "协调专员一", "due", finish))
            .toList(),
        "planSchedule",
        "一周内组织三方会议",
        "planFinish",
        finish,
        "planResources",
        List.of(row("resource", "一名技术助手", "available", "pending")),
        "planRisks",
        List.of(row("risk", "项目A前期延长", "response", SOLUTION.get(3))),
        "planAlternative",
        "为项目B另行安排技术骨干");
  }

  private static Answers preparation() {
    return ticked("prepTalked", "prepMaterials", "prepVenue", "prepAgenda")
        .with("venue", "三方会议室")
        .with("preparationNote", PROCEDURE.get(2));
  }

  private static Answers communication() {
    return ticked("commOrganized", "commViews", "commInterests", "commDifferences")
        .with("statementRows", rows(PARTIES, "party", "statement", SUCCESS.get(0)))
        .with("commonInterests", "两个项目都不能延期")
        .with("differenceRows", List.of(row("difference", "张某前期的归属", "state", "closed")));
  }

  private static Answers negotiation() {
    return ticked("negoProposed", "negoRational", "negoAcceptable")
        .with("optionRows", rows(SOLUTION, "option", "feasibility", "可行"))
        .with("acceptanceRows", rows(PARTIES, "party", "acceptance", "accept"))
        .with("negotiationOutcome", "agreed")
        .with("preliminaryAgreement", String.join("\n", SOLUTION));
  }

  private static Answers agreement() {
    String due = TimeTravel.today().plusDays(3).toString();
    return ticked("confirmResult", "confirmDuties", "confirmSchedule", "confirmTracking")
        .with("agreement", String.join("\n", SOLUTION))
        .with(
            "raciRows",
            List.of(
                row("task", SOLUTION.get(0), "responsible", "张某", "accountable", "项目A项目经理"),
                row("task", SOLUTION.get(2), "responsible", "技术部", "accountable", "项目B项目经理")))
        .with(
            "actionRows", List.of(row("action", SOLUTION.get(2), "responsible", "技术部", "due", due)))
        .with("trackingMechanism", SOLUTION.get(3));
  }

  private static Answers progress(String state, int percent) {
    return Answers.of(
        "progressState", state, "progress", percent, "progressNote", SOLUTION.get(percent / 100));
  }

  private static Answers evaluation() {
    return Answers.of("effect", "full", "effectNote", "两个项目都能按计划推进")
        .with("lessons", String.join("\n", SUCCESS))
        .with("suggestions", SUCCESS.get(3));
  }

  private static List<Map<String, Object>> rows(
      List<String> first, String key, String otherKey, String other) {
    return first.stream().map(v -> row(key, v, otherKey, other)).toList();
  }
}
