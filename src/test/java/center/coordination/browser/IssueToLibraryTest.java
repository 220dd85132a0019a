package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A problem of the manual's kind, worked by clicks from its sheet to the case library. */
@BrowserTest
class IssueToLibraryTest {

  private static final String TITLE = "测试平台证书过期";

  @Autowired MatterService matters;
  @Autowired HistoryService history;

  private String number;

  @Test
  void aProblemIsReportedSolvedRatedAndFoundInTheLibrary(Desk desk) {
    report(desk.taskCentre("liaison-tech"));

    TaskCentre coordinator = desk.taskCentre("coordinator1");
    identify(coordinator);
    analyze(coordinator);
    draft(coordinator);
    communicate(coordinator);
    implement(desk.taskCentre("liaison-tech").filter("本组待办"));
    coordinator = desk.taskCentre("coordinator1");
    conclude(coordinator);
    evaluate(coordinator);

    rate(desk.taskCentre("liaison-tech"));
    archive(desk.taskCentre("coordinator1"));
    MatterSummary matter = matters.find(number).orElseThrow();
    assertThat(matter.status()).isEqualTo("已办结");

    desk.screen().open("/matters/" + number);
    assertThat(desk.screen().text()).contains(TITLE, "鱼骨图", "人员因素", "值班安排混乱", "改进建议");
    desk.screen().open("/matters/" + number + "/sheet");
    assertThat(desk.screen().text()).contains("问题处理单", "☑ 完全解决", "☑ 很满意");
    publish(desk.taskCentre("information1").filter("本组待办"));
    desk.login().signIn("newcomer1", "newcomer1");
    desk.screen().open("/knowledge?words=证书过期");
    assertThat(desk.screen().text()).contains("找到", TITLE);
  }

  private void report(TaskCentre liaison) {
    liaison
        .choose("问题处理")
        .fill("问题名称", TITLE, "问题类型", "技术问题")
        .fill("问题现象", "上午九点起无法登录测试平台，联合调试停顿。")
        .fill("影响的部门", "技术部、商务部", "影响的人员", "联合调试小组", "影响的项目", "一网通办")
        .fill("情形", "流程执行障碍", "紧急程度", "一般（48 小时内处理）");
    liaison.start();
    number =
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey("issue-handling")
            .list()
            .stream()
            .max((one, other) -> one.getStartTime().compareTo(other.getStartTime()))
            .map(HistoricProcessInstance::getBusinessKey)
            .orElseThrow();
  }

  private void identify(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("本组待办").task(number, "识别问题");
    assertThat(task.due()).isEqualTo("到期 1 天后");
    assertThat(task.text()).contains("重要问题：流程执行障碍", "已告知流程优化组", "报告人所选紧急程度：一般");
    FormFiller form = task.claim().form().fill("识别结论", "确认为问题");
    assertThat(form.value("情形")).isEqualTo("流程执行障碍");
    form.fill("影响评估", "联合调试停顿").pick("承办人", "协调专员一");
    task.submit();
  }

  private void analyze(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "分析问题");
    assertThat(task.text()).contains("流程执行不规范", "共同词语");
    task.form()
        .fill("调查情况", "平台证书到期，值班表上无人负责续期。")
        .row("根本原因", 1, "原因", "流程｜执行不到位", "证据", "续期提醒无人处理")
        .row("根本原因", 2, "原因", "其他（自定原因）")
        .row("根本原因", 2, "因素", "人员因素", "自定原因", "值班安排混乱", "证据", "值班表")
        .row("相关方和利益", 1, "相关方", "技术部", "利益与诉求", "尽快恢复调试")
        .fill("解决难度", "低", "资源需求", "一名运维人员");
    task.submit();
  }

  private void draft(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "制定方案");
    FormFiller form =
        task.form()
            .row("备选方案", 1, "方案", "更换证书", "优点", "半小时可恢复", "缺点", "须停机", "可行性", "高")
            .row("备选方案", 2, "方案", "启用备用平台", "优点", "不停机", "缺点", "数据要同步", "可行性", "中")
            .fill("选定理由", "恢复最快")
            .row("解决措施", 1, "措施", "更换证书并验证", "责任人", "技术部协调联络员");
    form.row("解决措施", 1).moment("完成时限", hour(LocalDateTime.now().plusDays(2)));
    task.submitRefused("“备选方案”须恰好选定一个");

    form.row("备选方案", 1).tick("选定此方案");
    task.submitRefused("“解决措施”第 1 行的“完成时限”不能晚于处理时限");

    form.row("解决措施", 1).moment("完成时限", hour(LocalDateTime.now().plusHours(3)));
    task.submit();
  }

  private static LocalDateTime hour(LocalDateTime time) {
    return time.truncatedTo(ChronoUnit.HOURS);
  }

  private void communicate(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "沟通方案");
    task.form().row("沟通记录", 1, "方式", "电话", "态度", "同意", "意见", "同意停机");
    task.submit();
  }

  private void implement(TaskCentre liaison) {
    TaskPage task = liaison.task(number, "实施措施");
    assertThat(task.text()).contains("更换证书并验证", "技术部协调联络员");
    task.claim().form().fill("执行情况和结果", "已更换，登录正常");
    task.submit();
  }

  private void conclude(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "汇总实施结果");
    assertThat(task.text()).contains("更换证书并验证", "已更换，登录正常");
    task.form().fill("处理措施", "更换证书，明确续期责任人", "处理结果", "平台恢复访问", "实施结论", "措施已完成");
    task.submit();
  }

  private void evaluate(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "评估效果");
    task.form()
        .fill("问题是否解决", "完全解决", "效果说明", "已观察半天", "经验教训", "证书到期要提前提醒")
        .fill("改进建议", "把证书到期日列入月度检查");
    task.submit();
  }

  private void rate(TaskCentre liaison) {
    TaskPage task = liaison.filter("我的任务").task(number, "评价满意度");
    assertThat(task.text()).contains("平台恢复访问", "已观察半天");
    task.form().fill("满意度", "很满意", "是否认可问题已解决", "认可");
    task.submit();
  }

  private void archive(TaskCentre coordinator) {
    TaskPage task = coordinator.filter("我的任务").task(number, "更新知识库");
    task.form().fill("是否入库", "入库");
    assertThat(task.form().text("案例标题")).isEqualTo(TITLE);
    assertThat(task.form().text("解决方案")).contains("更换证书", "平台恢复访问");
    task.submit();
  }

  private void publish(TaskCentre information) {
    TaskPage task = information.task(TITLE, "审核案例");
    assertThat(task.text()).contains("上午九点起无法登录测试平台", "值班安排混乱", number);
    task.claim().form().fill("审核结论", "审核通过并发布");
    task.submit();
  }
}
