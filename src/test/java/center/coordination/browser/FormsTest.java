package center.coordination.browser;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.testing.CaseWork;
import center.coordination.testing.HandlingAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What forms do beyond plain filling in: lists, errors at fields, reasons of the server. */
@BrowserTest
class FormsTest {

  private static final String PARTIES = "涉及的部门和人员（各方的立场和诉求）";

  @Autowired CaseWork work;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  @Test
  void aListOfSevenRowsArrivesWholeAfterAMistakeInARowIsCorrected(Desk desk) {
    ProcessInstance flow = acceptedRequest();
    TaskPage task = open(desk, flow, "分析需求");
    FormFiller form = task.form();
    for (int row = 1; row <= 8; row++) {
      form.row(PARTIES, row, "部门或人员", "第%d方".formatted(row), "立场", "要用", "诉求", "周一");
    }
    form.remove(PARTIES, 7);

    form.row(PARTIES, 3, "立场", "");
    assertThat(form.row(PARTIES, 3).error("立场")).isEqualTo("此项必填。");
    assertThat(task.canBeSubmitted()).isFalse();
    form.row(PARTIES, 3, "立场", "要用一整天");

    form.remove("分析记录", 1)
        .fill("具体的协调需求", "排定使用时间", "期望达到的目标", "各方都用得上", "时间要求和约束", "本周")
        .row("问题产生的原因", 1, "原因", "只有一间会议室")
        .fill("潜在的解决方案", "轮流使用", "可能的阻碍因素", "时间都在周一")
        .fill("技术复杂程度", "1 很低", "利益冲突程度", "2 较低")
        .fill("时间紧迫程度", "3 中等", "资源需求程度", "5 很高")
        .fill("采用的方法", "与相关方面谈了解情况");
    task.submit();

    assertThat(storedParties(flow))
        .extracting(row -> row.get("party") + "：" + row.get("position"))
        .containsExactly("第1方：要用", "第2方：要用", "第3方：要用一整天", "第4方：要用", "第5方：要用", "第6方：要用", "第8方：要用");
  }

  @Test
  void errorsStandInChineseAtTheirFields(Desk desk) {
    FormFiller form = desk.taskCentre("requester1").choose("协调请求处理");

    form.fill("职位", "");
    assertThat(form.error("职位")).isEqualTo("此项必填。");
    form.fill("职位", "项".repeat(51));
    assertThat(form.error("职位")).isEqualTo("最多填写 50 个字。");
    form.fill("联系方式", "找我");
    assertThat(form.error("联系方式")).isEqualTo("格式不符合要求。");
  }

  @Test
  void aChoiceThatWasLeftEmptyCanBeMadeLater(Desk desk) {
    FormFiller form = desk.taskCentre("requester1").choose("协调请求处理");

    assertThat(form.offers("申请部门")).containsExactly("技术部", "商务部", "客户关系部");
    assertThat(form.error("申请部门")).isEqualTo("此项必填。");

    assertThat(form.fill("申请部门", "商务部").value("申请部门")).isEqualTo("商务部");
  }

  @Test
  void theServersReasonForARefusalIsShownAndTheTaskStaysUntilItIsMet(Desk desk) {
    ProcessInstance flow = acceptedRequest();
    work.complete("coordinator1", flow, "userTask_analyzeDemand", HandlingAnswers.analysis());
    TaskPage task = open(desk, flow, "制定协调方案");
    LocalDate tooLate = LocalDate.now().plusDays(9);
    FormFiller form = task.form();
    form.fill("协调目标", "双方各得一半时间", "衡量标准", "两个项目都不延期")
        .row("所有相关的参与方（不遗漏关键利益相关者）", 1, "参与方", "技术部", "角色", "使用方")
        .fill("协调策略", "个别沟通")
        .row("详细的实施计划（步骤要清晰、可操作）", 1, "步骤", "分别沟通", "责任人", "协调专员一")
        .row("详细的实施计划（步骤要清晰、可操作）", 1, "完成日期", LocalDate.now().toString())
        .fill("时间安排", "今日商定", "计划完成日期", tooLate.toString())
        .row("所需的人力物力资源（确保资源的可获得性）", 1, "资源", "会议室", "可获得性", "待确认")
        .row("可能的风险和应对措施", 1, "风险", "客户改期", "应对措施", "互换时段")
        .fill("备选方案", "租用外部实验室");

    task.submitRefused("“参与方”遗漏了需求分析中的：商务部");

    form.row("所有相关的参与方（不遗漏关键利益相关者）", 2, "参与方", "商务部", "角色", "使用方");
    task.submitRefused("“计划完成日期”不能晚于处理时限");

    form.fill("计划完成日期", LocalDate.now().toString());
    task.submit();
    assertThat(work.openTasks(flow.getBusinessKey())).contains("userTask_prepareCoordination");
  }

  @Test
  void whoClaimsATaskThatSomebodyElseJustTookIsToldSo(Desk desk) {
    ProcessInstance flow = work.request(application());
    TaskPage task =
        desk.taskCentre("coordinator1").filter("本组待办").task(flow.getBusinessKey(), "响应并初评");
    String id = work.task(flow.getBusinessKey(), "userTask_assessRequest").getId();
    work.as(
        "coordinator2",
        () -> {
          tasks.claim(id, "coordinator2");
          return null;
        });

    task.claimRefused("该任务已被他人认领");
  }

  private ProcessInstance acceptedRequest() {
    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    return flow;
  }

  private static TaskPage open(Desk desk, ProcessInstance flow, String task) {
    return desk.taskCentre("coordinator1").filter("我的任务").task(flow.getBusinessKey(), task);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> storedParties(ProcessInstance flow) {
    Object stored =
        runtime.getVariable(work.called(flow, "request-coordination").getId(), "partyRows");
    return (List<Map<String, Object>>) JsonValues.plain(Map.of("rows", stored)).get("rows");
  }
}
