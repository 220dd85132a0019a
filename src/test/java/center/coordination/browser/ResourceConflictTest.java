package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manual's first case (经验总结与案例库 案例1), worked by clicks and with its own texts. */
@BrowserTest
class ResourceConflictTest {

  private static final String TITLE = "项目A与项目B争用技术骨干张某";

  @Autowired MatterService matters;
  @Autowired HistoryService history;

  private String number;

  @Test
  void theResourceConflictOfTheManualIsWorkedFromApplicationToClosing(Desk desk) {
    apply(desk.taskCentre("requester1"));

    TaskCentre coordinator = desk.taskCentre("coordinator1");
    assess(coordinator);
    analyze(coordinator);
    plan(coordinator);

    approve(desk.taskCentre("director"));

    coordinator = desk.taskCentre("coordinator1");
    prepare(coordinator);
    communicate(coordinator);
    negotiate(coordinator);
    confirm(coordinator);
    track(coordinator);
    evaluate(coordinator);

    rate(desk.taskCentre("requester1"));
    desk.screen().open("/matters/" + number);
    assertThat(desk.screen().text()).contains(number, TITLE, "已办结");

    MatterSummary matter = matters.find(number).orElseThrow();
    assertThat(matter.status()).isEqualTo("已办结");
    assertThat(matter.progress()).isEqualTo(100);
    assertThat(newest().getEndTime()).isNotNull();
  }

  private void apply(TaskCentre requester) {
    requester
        .choose("协调请求处理")
        .fill("申请部门", "技术部", "职位", "项目经理", "联系方式", "010-12345678")
        .fill("事项名称", TITLE, "涉及部门", "技术部、商务部", "紧急程度", "重要")
        .fill("期望完成时间", day(28))
        .fill("背景情况", "项目A和项目B同时需要技术骨干张某参与。")
        .fill("具体问题", "两个项目经理都认为自己的项目更重要，产生了资源争夺冲突。")
        .fill("协调需求", "请协调张某在两个项目之间的时间分配。")
        .fill("期望结果", "两个项目都能按期推进。")
        .tick("本人确认以上内容属实（提交即签字，系统记录姓名与时间）");
    requester.start();
    number = newest().getBusinessKey();
  }

  private HistoricProcessInstance newest() {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("request-handling")
        .list()
        .stream()
        .max(Comparator.comparing(HistoricProcessInstance::getStartTime))
        .orElseThrow();
  }

  private void assess(TaskCentre coordinator) {
    coordinator.filter("本组待办");
    assertThat(number).matches("XT-\\d{4}-\\d{4}");
    assertThat(coordinator.listed(number, "响应并初评")).contains("案件", TITLE);
    TaskPage task = coordinator.task(number, "响应并初评");
    assertThat(task.due()).isEqualTo("到期 1 天后");
    assertThat(task.text()).contains(number, TITLE, "项目A和项目B同时需要技术骨干张某参与。");

    FormFiller form = task.claim().form().fill("可行性", "可协调", "初评结论", "受理");
    List<String> handlers = form.offers("承办人");
    assertThat(handlers).allMatch(handler -> handler.matches(".+（在办 \\d+ 件，.+）"));
    String myself =
        handlers.stream().filter(handler -> handler.startsWith("协调专员一")).findFirst().orElseThrow();
    form.fill("重要性", "重要", "复杂度", "高", "紧急程度", "重要", "承办人", myself);
    task.submit();
    assertThat(matters.find(number).orElseThrow().owner()).isEqualTo("coordinator1");
  }

  private void analyze(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "分析需求");
    String parties = "涉及的部门和人员（各方的立场和诉求）";
    task.form()
        .row(parties, 1, "部门或人员", "项目A", "联系人", "项目A经理", "立场", "项目A更重要", "诉求", "关键阶段张某全职投入")
        .row(parties, 2, "部门或人员", "项目B", "联系人", "项目B经理", "立场", "项目B更重要", "诉求", "后期由张某支持")
        .fill("具体的协调需求", "分析张某的工作能力和时间分配可能性")
        .fill("期望达到的目标", "两个项目都得到所需的技术支持")
        .fill("时间要求和约束", "了解两个项目的具体情况和时间安排后商定")
        .row("问题产生的原因", 1, "原因", "两个项目同时需要同一名技术骨干")
        .fill("潜在的解决方案", "时间错开和任务分工", "可能的阻碍因素", "两个项目经理各执己见")
        .fill("技术复杂程度", "2 较低", "利益冲突程度", "4 较高")
        .fill("时间紧迫程度", "4 较高", "资源需求程度", "3 中等")
        .fill("采用的方法", "与相关方面谈了解情况、查阅相关文档和历史记录")
        .row("分析记录", 1, "方法", "与相关方面谈了解情况", "日期", day(0))
        .row("分析记录", 1, "对象", "两个项目经理", "摘要", "与两个项目经理分别沟通，了解真实需求");
    task.submit();
  }

  private void plan(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "制定协调方案");
    task.form()
        .fill("协调目标", "平衡各方利益和关切，建立长期合作机制", "衡量标准", "项目A和项目B都不因张某延期")
        .row("所有相关的参与方（不遗漏关键利益相关者）", 1, "参与方", "项目A", "角色", "前期主要使用张某")
        .row("所有相关的参与方（不遗漏关键利益相关者）", 2, "参与方", "项目B", "角色", "后期使用张某")
        .fill("协调策略", "会议协商", "策略说明", "组织三方会议达成一致意见")
        .row("详细的实施计划（步骤要清晰、可操作）", 1, "步骤", "项目A在前期主要使用张某，项目B在后期使用")
        .row("详细的实施计划（步骤要清晰、可操作）", 1, "责任人", "协调专员一", "完成日期", day(14))
        .row("详细的实施计划（步骤要清晰、可操作）", 2, "步骤", "为项目B配备一名技术助手，减少对张某的依赖")
        .row("详细的实施计划（步骤要清晰、可操作）", 2, "责任人", "技术部", "完成日期", day(20))
        .fill("时间安排", "张某在项目A关键阶段全职投入，其他时间兼顾项目B", "计划完成日期", day(21))
        .row("所需的人力物力资源（确保资源的可获得性）", 1, "资源", "一名技术助手", "可获得性", "已确认")
        .row("可能的风险和应对措施", 1, "风险", "项目A关键阶段延长", "应对措施", "建立定期沟通机制，及时调整资源分配")
        .fill("备选方案", "从其他部门临时借调技术人员");
    task.submit();
  }

  private void approve(TaskCentre director) {
    TaskPage task = director.filter("本组待办").task(number, "审批方案");
    assertThat(task.text()).contains("一名技术助手", "建立定期沟通机制，及时调整资源分配", "前期主要使用张某");
    task.claim().form().fill("审批结论", "批准");
    task.submit();
  }

  private void prepare(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "准备协调");
    task.form()
        .tick("已与各方预沟通，了解立场", "已准备相关资料和数据", "已安排合适的时间和场所", "已制定会议议程和规则")
        .fill("场所", "三楼会议室", "准备情况", "已了解两个项目的具体情况和时间安排");
    task.submit();
  }

  private void communicate(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "组织沟通");
    task.form()
        .tick("已组织各方进行充分沟通", "已引导各方表达真实想法", "已寻找共同利益和合作点", "已努力化解分歧和消除误解")
        .row("各方的真实想法", 1, "部门或人员", "项目A", "真实想法", "只有关键阶段离不开张某")
        .row("各方的真实想法", 2, "部门或人员", "项目B", "真实想法", "有技术助手即可先行开展")
        .fill("共同利益和合作点", "都希望张某的工作安排稳定")
        .row("分歧和误解", 1, "分歧", "谁的项目更重要", "状态", "已化解");
    task.submit();
  }

  private void negotiate(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "组织协商");
    task.form()
        .tick("已提出可行的解决方案", "已引导各方进行理性协商", "已寻求各方都能接受的方案")
        .row("提出的解决方案", 1, "方案", "时间错开和任务分工", "可行性", "可行")
        .row("各方意见", 1, "部门或人员", "项目A", "意见", "接受")
        .row("各方意见", 2, "部门或人员", "项目B", "意见", "接受")
        .fill("协商结论", "达成共识", "初步协议和共识", "项目A在前期主要使用张某，项目B在后期使用");
    task.submit();
  }

  private void confirm(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "确认协商结果");
    assertThat(task.text()).contains("项目A在前期主要使用张某，项目B在后期使用");
    task.form()
        .tick("已确认协商结果和具体安排", "已明确各方的责任和义务", "已制定实施计划和时间表", "已建立跟踪监督机制")
        .fill("协商结果和具体安排", "张某在项目A关键阶段全职投入，其他时间兼顾项目B")
        .row("任务与角色", 1, "任务", "安排张某的时间", "负责执行（R）", "项目A经理、项目B经理")
        .row("任务与角色", 1, "最终负责（A）", "协调专员一", "需要知情（I）", "张某")
        .row("行动计划", 1, "行动", "为项目B配备一名技术助手", "责任人", "技术部", "完成日期", day(7))
        .fill("跟踪监督机制", "建立定期沟通机制，及时调整资源分配");
    task.submit();
  }

  private void track(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "跟踪执行");
    task.form().fill("当前状态", "进行中", "完成度", "60", "备注", "技术助手已到位");
    task.submit();
    assertThat(matters.find(number).orElseThrow().progress()).isEqualTo(60);

    task = coordinator.filter("我的任务").task(number, "跟踪执行");
    task.form().fill("当前状态", "已完成", "完成度", "100", "备注", "两个项目均按约定使用张某");
    task.submit();
  }

  private void evaluate(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "评估效果");
    task.form()
        .fill("问题是否解决", "完全解决", "效果说明", "两个项目经理都接受新的安排")
        .fill("经验教训", "深入了解各方真实需求，提供创新性的解决方案", "改进建议", "建立长期合作机制");
    task.submit();
  }

  private void rate(TaskCentre requester) {
    TaskPage task = requester.filter("我的任务").task(number, "评价满意度");
    assertThat(task.text()).contains("两个项目经理都接受新的安排");
    task.form().fill("您对本次协调是否满意", "很满意", "意见和建议", "很及时");
    task.submit();
  }

  private static String day(int later) {
    return LocalDate.now().plusDays(later).toString();
  }
}
