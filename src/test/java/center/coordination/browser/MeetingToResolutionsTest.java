package center.coordination.browser;

import static center.coordination.testing.MeetingAnswers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting of the manual's kind, worked by clicks from its convening to a resolution's end. */
@BrowserTest
class MeetingToResolutionsTest {

  private static final String TITLE = "联合调试平台分配协调会";
  private static final String LATER = "后续机制";
  private static final String[] TOPICS = {"各项目测试需求", "平台容量", "分配方案", "数据准备", "值班安排", "费用分摊", LATER};
  private static final String GUESTS = "外部参会人员（没有账号，凭邮件中的链接答复；没有的不用添加）";
  private static final String REPORT = "提交平台容量评估报告";
  private static final String[] RESOLUTIONS = {"发布平台分配表", REPORT, "确认测试数据清单"};
  private static final String[] RESPONSIBLES = {"协调专员二", "技术部联络员", "项目经理一"};

  private static final Pattern NUMBER = Pattern.compile("(HY|JY)-\\d{4}-\\d{4}");

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;

  private final LocalDateTime hour = LocalDateTime.now().truncatedTo(ChronoUnit.HOURS);
  private final LocalDateTime morning = hour.plusDays(3).withHour(9);

  private String number;

  @Test
  void aMeetingIsPreparedHeldAndMinutedAndAResolutionCarriedOut(Desk desk) {
    convene(desk.taskCentre("coordinator1"));
    prepare(desk);
    hold(desk.taskCentre("coordinator1").filter("我的任务"));
    write(desk.taskCentre("coordinator2"));
    approve(desk.taskCentre("coordinator1"));
    read(desk.taskCentre("requester1"));
    desk.screen().open("/matters/" + number + "/minutes");
    assertThat(desk.screen().text())
        .contains("会议纪要", "议题讨论：", "达成共识：按合同节点", REPORT + " - 责任人：技术部联络员")
        .contains("主要议题：平台扩容预算", "第 1 版")
        .doesNotContain("草稿");
    carryOut(desk.taskCentre("liaison-tech"));
    accept(desk.taskCentre("coordinator1"));

    desk.screen().open("/matters/" + number);
    assertThat(desk.screen().text())
        .contains("当前状态\n已办结", "☑ 确认参会人员出席情况 已完成 协调专员一")
        .contains("7 后续机制 协调专员一 10 0 未讨论，转下次会议", "阅知：1/2 人已阅")
        .containsPattern("发布平台分配表 协调专员二 .* 落实中")
        .containsPattern(REPORT + " 技术部联络员 .* 已完成")
        .containsPattern("确认测试数据清单 项目经理一 .* 落实中");
  }

  private void convene(TaskCentre coordinator) {
    coordinator
        .choose("会议组织")
        .fill("会议类型", "问题解决会：专项问题协调", "会议主题", TITLE, "会议目的", "商定三个项目使用平台的先后")
        .moment("会议开始", morning)
        .moment("会议结束", morning.plusHours(2))
        .fill("会议方式", "现场会议");
    coordinator.start();
    number = number(coordinator, TITLE);
  }

  private static String number(TaskCentre person, String title) {
    return NUMBER
        .matcher(person.filter("我的任务").listed(title))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private void prepare(Desk desk) {
    TaskCentre coordinator = new TaskCentre(desk.screen());
    settlePurpose(coordinator);
    settleParticipants(coordinator);
    bookRoom(coordinator);
    desk.screen().until("invited", () -> !facts.mails(number, "liaison-tech").isEmpty());
    assertThat(facts.subjects(number, "liaison-tech")).containsExactly("会议通知：" + TITLE);
    prepareMaterials(coordinator);
    checkEnvironment(coordinator);
    desk.screen().open("/matters/" + number);
    assertThat(desk.screen().text()).contains("会前准备清单", "☑ 检查设备和环境 已完成 协调专员一", "□ 确认参会人员出席情况 未完成");

    work.tasks(number, "userTask_replyInvitation").stream()
        .filter(reply -> reply.getAssignee().equals("coordinator2"))
        .forEach(reply -> work.complete("coordinator2", reply, accepted()));
    reply(desk.taskCentre("liaison-tech"), "是否参加", "参加");
    reply(desk.taskCentre("requester1"), "是否参加", "委派代理人", "代理人姓名", "测试组组长");
    confirmAttendance(desk.taskCentre("coordinator1"));
  }

  private void settlePurpose(TaskCentre coordinator) {
    TaskPage task = task(coordinator, "确定目的和议题");
    FormFiller form = task.form();
    assertThat(form.text("会议目的")).isEqualTo("商定三个项目使用平台的先后");
    for (int row = 1; row <= TOPICS.length; row++) {
      form.row("议题", row, "议题", TOPICS[row - 1], "负责人", "协调专员一", "时间（分钟）", "20");
    }
    form.row("会前准备事项", 1, "会前准备事项（请参会人员准备）", "各项目测试计划")
        .row("会前准备事项", 2, "会前准备事项（请参会人员准备）", "平台负载报表")
        .finish();
    assertThat(task.text())
        .contains("议程合计 140 分钟，计划会议时长 120 分钟")
        .contains("议程合计超过计划会议时长，请减少议题、缩短时间或延长会议。");

    form.row("议题", 2, "时间（分钟）", "");
    assertThat(form.row("议题", 2).error("时间（分钟）")).isEqualTo("此项必填。");
    assertThat(task.canBeSubmitted()).isFalse();
    form.row("议题", 2, "时间（分钟）", "10").row("议题", 7, "时间（分钟）", "10").finish();
    assertThat(task.text()).contains("议程合计 120 分钟").doesNotContain("议程合计超过");
    task.submit();
  }

  private void settleParticipants(TaskCentre coordinator) {
    TaskPage task = task(coordinator, "确定人员和时间");
    task.form()
        .pick("主持人", "协调专员一")
        .pick("记录人", "协调专员二")
        .pick("参会人员（有账号的）", "技术部联络员", "项目经理一")
        .row(GUESTS, 1, "姓名", "供应商代表", "部门（单位）", "平台供应商")
        .row(GUESTS, 1, "职位", "经理", "邮箱", "supplier@example.org");
    task.submit();
  }

  private void bookRoom(TaskCentre coordinator) {
    TaskPage task = task(coordinator, "预订会议室和设备");
    assertThat(task.text()).contains("技术部联络员 - 技术部", "项目经理一 - 技术部", "供应商代表 - 平台供应商 - 经理");
    task.form().fill("预订结果", "预订会议室").pick("会议室", "一号会议室").fill("设备", "移动投影仪（可借 2 件）");
    task.submit();
  }

  private void prepareMaterials(TaskCentre coordinator) {
    TaskPage task = task(coordinator, "准备会议资料");
    assertThat(task.text()).contains("1. 各项目测试需求", "平台负载报表");
    task.form().fill("已准备的资料和存放位置", "三个项目的测试计划，在共享盘");
    task.submit();
  }

  private void checkEnvironment(TaskCentre coordinator) {
    TaskPage task = task(coordinator, "检查设备和环境");
    assertThat(task.text()).contains("一号会议室");
    task.form().fill("已检查正常的项目", "座位和桌签、投影和显示");
    task.submit();
  }

  private void reply(TaskCentre participant, String... answers) {
    TaskPage task = task(participant, "答复邀请");
    assertThat(task.text()).contains(morning.toLocalDate() + " 09:00-11:00", "一号会议室", "平台容量");
    task.form().fill(answers);
    task.submit();
  }

  private void confirmAttendance(TaskCentre coordinator) {
    TaskPage task = task(coordinator, "确认出席情况");
    assertThat(task.text()).contains("技术部联络员：参加", "测试组组长");
    task.form().tick("出席情况已确认");
    task.submit();
  }

  private void hold(TaskCentre host) {
    TaskPage opening = task(host, "开始会议");
    assertThat(opening.text()).contains("☑ 确定会议目的和议题", "☑ 确认参会人员出席情况").doesNotContain("□");
    opening.form().pick("缺席人员", "供应商代表");
    opening.submit();

    TaskPage meeting = task(host, "主持会议");
    FormFiller form = meeting.form();
    assertThat(form.count("议题")).isEqualTo(7);
    for (int row = 1; row <= 6; row++) {
      form.row("议题", row, "用时（分钟）", "15", "结果", "形成结论", "讨论要点和结论", TOPICS[row - 1] + "已商定");
    }
    form.row("议题", 7, "用时（分钟）", "0", "结果", "未讨论，转下次会议")
        .row("偏题事项", 1, "偏题事项（转下次议程）", "平台扩容", "负责人", "技术部联络员")
        .pick("已发言或已征求意见的人员", "技术部联络员", "项目经理一");
    form.moment("实际结束", hour.plusHours(2));
    meeting.submitRefused("“实际结束”不能晚于现在");

    form.moment("实际开始", hour.minusHours(3)).moment("实际结束", hour.minusHours(1));
    meeting.submit();
    assertThat(facts.matter(number).status()).isEqualTo("整理纪要");
  }

  private void write(TaskCentre recorder) {
    TaskPage task = task(recorder, "撰写纪要");
    assertThat(task.text()).contains("缺席人员：供应商代表", "平台扩容");
    FormFiller form = task.form();
    assertThat(form.count("议题")).isEqualTo(6);
    for (int row = 1; row <= 6; row++) {
      assertThat(form.row("议题", row).text("议题")).isEqualTo(TOPICS[row - 1]);
      form.row("议题", row, "讨论内容", "各项目说明了情况", "各方观点", "先联调或先验收", "达成共识", "按合同节点");
    }
    for (int row = 1; row <= 3; row++) {
      form.row("决议", row, "决议内容", RESOLUTIONS[row - 1])
          .row("决议", row)
          .pick("责任人", RESPONSIBLES[row - 1])
          .moment("完成时间", hour.plusDays(1 + row));
    }
    form.under("下次会议（不再开会的留空）")
        .moment("时间", "时刻", morning.plusDays(7))
        .row("主要议题", 1, "主要议题", "平台扩容预算");
    task.submit();
  }

  private void approve(TaskCentre host) {
    TaskPage task = task(host, "审定纪要");
    assertThat(task.text()).contains(RESOLUTIONS).contains(RESPONSIBLES).contains("平台扩容预算");
    task.form().fill("审定结论", "审定通过");
    task.submit();
  }

  private void read(TaskCentre participant) {
    TaskPage task = task(participant, "阅知纪要");
    assertThat(task.text()).contains("按合同节点", REPORT);
    assertThat(facts.subjects(number, "requester1"))
        .containsExactlyInAnyOrder("会议通知：" + TITLE, "会议纪要：" + TITLE);
    task.form().tick("已阅");
    task.submit();
  }

  private void carryOut(TaskCentre responsible) {
    String resolution = number(responsible, REPORT);
    assertThat(facts.subjects(resolution, "liaison-tech")).containsExactly("请落实决议：" + REPORT);
    TaskPage task = responsible.task(resolution, "落实决议");
    assertThat(task.text()).contains(number, TITLE);
    task.form().fill("完成情况", "评估报告已提交");
    task.submit();
  }

  private void accept(TaskCentre host) {
    TaskPage task = host.filter("我的任务").task(REPORT, "验收决议");
    assertThat(task.text()).contains("评估报告已提交");
    task.form().fill("验收结论", "完成，验收");
    task.submit();
    assertThat(host.task(TITLE, "确定目的和议题").text()).contains("结转事项", LATER, "平台扩容");
  }

  private TaskPage task(TaskCentre person, String name) {
    return person.filter("我的任务").task(number, name);
  }
}
