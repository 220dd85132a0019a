package center.coordination.board;

import static center.coordination.testing.Answers.row;
import static center.coordination.testing.MeetingAnswers.conducted;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MeetingAnswers.urgent;
import static center.coordination.testing.MinutesAnswers.read;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.MeetingSteps;
import center.coordination.meeting.MinutesSteps;
import center.coordination.testing.CaseWork;
import center.coordination.testing.MeetingAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What the page of a case shows when it is a meeting or a resolution, and who sees it. */
@ProcessTest
class MeetingPageTest {

  private static final String PAGE = "/matters/{number}";

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient database;

  Browser browser;
  MeetingSteps meetings;
  MinutesSteps minutes;

  @BeforeEach
  void open() {
    browser = new Browser(application);
    meetings = new MeetingSteps(work, time);
    minutes = new MinutesSteps(work, time);
  }

  @Test
  void showsTheChecklistWithWhoAndWhen() {
    String number = meetings.convene(convened()).getBusinessKey();
    assertThat(rows(number)).contains("□ 确定会议目的和议题 未完成", "□ 预订会议室和设备 未完成", "□ 检查设备和环境 未完成");

    meetings.prepare(number);

    assertThat(rows(number).stream().filter(row -> row.startsWith("☑")).toList())
        .satisfiesExactly(
            row -> assertThat(row).matches("☑ 确定会议目的和议题 已完成 协调专员一 2026-03-02 10:00"),
            row -> assertThat(row).matches("☑ 确定参会人员和时间 已完成 协调专员一 2026-03-02 10:00"),
            row -> assertThat(row).startsWith("☑ 预订会议室和设备 已完成 协调专员一 "),
            row -> assertThat(row).startsWith("☑ 准备会议资料和材料 已完成 协调专员一 ").endsWith("存放在共享盘"),
            row -> assertThat(row).startsWith("☑ 发送会议通知和议程 已完成 系统 "),
            row -> assertThat(row).startsWith("☑ 确认参会人员出席情况 已完成 协调专员一 "),
            row -> assertThat(row).startsWith("☑ 准备会议记录模板 已完成 "),
            row -> assertThat(row).startsWith("☑ 检查设备和环境 已完成 协调专员一 "));
  }

  @Test
  void saysWhatAnUrgentMeetingSkipsAndWhy() {
    String number = meetings.convene(urgent()).getBusinessKey();

    assertThat(rows(number))
        .contains("□ 确定会议目的和议题 未完成")
        .filteredOn(row -> row.startsWith("— "))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).contains("已省略").endsWith("平台今日停机，须立即商定"))
        .anySatisfy(row -> assertThat(row).startsWith("— 准备会议资料和材料"));
  }

  @Test
  void showsWhenWhereAndWithWhomItIsToBe() {
    String number = meetings.convene(convened()).getBusinessKey();
    assertThat(browser.text("director", PAGE, number))
        .contains(
            "召集人 协调专员一",
            "会议类型 问题解决会 会议时间 2026-03-05 14:00-16:00 会议地点 待定 会议方式 现场会议",
            "主持人 待定 记录人 待定 组织人 协调专员一",
            "还没有确定议题",
            "还没有确定参会人员",
            "会议通知（打印） 会议记录模板（打印）")
        .doesNotContain("涉及部门", "结转事项", "时间冲突", "null");

    meetings.settle(number);
    meetings.invite(number);
    meetings.acceptAll(number);

    assertThat(browser.text("director", PAGE, number))
        .contains(
            "会议地点 一号会议室（三层东侧）",
            "主持人 协调专员一 记录人 协调专员二 组织人 协调专员一"
                + " 联系人 协调专员一 - 010-12345678 - coordinator1@coordination.example",
            "会议目的 确定三个项目使用测试平台的先后 会前准备（参会人员） 各项目测试计划",
            "议程合计 90 分钟，会议时长 120 分钟",
            "参会人员（5 人）")
        .doesNotContain("议程超出会议时长", "null");
    assertThat(rows(number))
        .contains("1 各项目测试需求 协调专员一 40", "2 排期方案 协调专员二 50")
        .anyMatch(row -> row.matches("技术部联络员 技术部 部门协调联络员 参加 2026-03-02 10:0\\d"))
        .contains("供应商代表 平台供应商 项目经理 未答复");
  }

  @Test
  void warnsOfAnAgendaThatIsLongerThanTheMeeting() {
    String number = meetings.convene(convened()).getBusinessKey();
    work.complete(
        "coordinator1",
        number,
        "userTask_settlePurpose",
        purposeSettled()
            .with("agendaRows", List.of(row("topic", "排期", "presenter", "甲", "minutes", 121))));

    assertThat(browser.text("director", PAGE, number))
        .contains("议程合计 121 分钟，会议时长 120 分钟 ，议程超出会议时长");
  }

  @Test
  void namesThoseWhoAreWantedElsewhere() {
    String first = meetings.convene(convened()).getBusinessKey();
    meetings.settle(first);
    String second = meetings.convene(convened("review")).getBusinessKey();
    meetings.settle(second);

    assertThat(browser.text("director", PAGE, second)).contains("时间冲突 ", "技术部联络员：同一时间参加 " + first);
  }

  @Test
  void showsWhatBecameOfTheTopicsAndPeople() {
    String number = meetings.convene(convened()).getBusinessKey();
    meetings.prepare(number);
    meetings.open(number);
    work.complete(
        "coordinator1",
        number,
        "userTask_conductMeeting",
        conducted()
            .with("meetingActualStart", "2026-03-05T13:00:00+08:00")
            .with("meetingActualEnd", "2026-03-05T14:00:00+08:00"));

    assertThat(rows(number))
        .contains("1 各项目测试需求 协调专员一 40 55 形成结论 三个项目的需求已核对一致", "2 排期方案 协调专员二 50 0 未讨论，转下次会议")
        .anyMatch(row -> row.matches("供应商代表 平台供应商 项目经理 未答复 到会"));
    assertThat(browser.text("director", PAGE, number)).contains("实际时间 2026-03-05 13:00-14:00");
  }

  @Test
  void leadsToResolutionsMinutesAndThoseWhoReadThem() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);
    Task reading =
        work.tasks(number, "userTask_readMinutes").stream()
            .filter(task -> "liaison-tech".equals(task.getAssignee()))
            .findFirst()
            .orElseThrow();
    work.complete("liaison-tech", reading, read());

    assertThat(rows(number))
        .contains(
            "JY-2026-0001 公布测试平台排期表 协调专员二 2026-03-10 18:00 落实中",
            "JY-2026-0002 提交平台扩容方案 技术部联络员 2026-03-12 18:00 落实中",
            "项目经理一 未阅")
        .anyMatch(row -> row.matches("技术部联络员 2026-03-05 \\d\\d:\\d\\d 同意。"));
    assertThat(browser.source("director", PAGE, number))
        .contains(
            "href=\"/matters/JY-2026-0001\"",
            "href=\"/matters/" + number + "/minutes?edition=1\"",
            "1/2 人已阅");
    assertThat(browser.source("director", PAGE, "JY-2026-0002"))
        .contains("<a href=\"/matters/" + number + "\">所属会议 " + number + "</a>");

    time.set(TimeTravel.at("2026-03-10T18:00:01"));
    assertThat(browser.rows("director", PAGE, number))
        .filteredOn(row -> row.contains("JY-2026-0001"))
        .singleElement()
        .asString()
        .contains("<tr class=\"late\">", "未按期完成");
  }

  @Test
  void leadsToTheMeetingBeforeAndToWhatItLeft() {
    String first = minutes.held().getBusinessKey();
    minutes.issue(first);
    String second =
        meetings
            .convene(
                convened()
                    .with("previousMeeting", first)
                    .with("relatedCase", "JY-2026-0001")
                    .with("meetingStart", "2026-03-25T14:00:00+08:00")
                    .with("meetingEnd", "2026-03-25T16:00:00+08:00"))
            .getBusinessKey();

    assertThat(browser.source("director", PAGE, second))
        .contains("href=\"/matters/" + first + "\"", "href=\"/matters/JY-2026-0001\"");
    assertThat(browser.text("director", PAGE, second))
        .contains("结转事项 JY-2026-0001 决议（协调专员二，2026-03-10 18:00 前）：公布测试平台排期表");
  }

  @Test
  void saysWhyItWasMovedOrCancelled() {
    String number = meetings.convene(convened()).getBusinessKey();
    work.start("coordinator1", "meeting-change", MeetingAnswers.moved(number));
    assertThat(browser.text("director", PAGE, number))
        .contains("会议时间 2026-03-06 14:00-16:00", "改期理由 主持人另有会议");

    work.start("coordinator1", "meeting-change", MeetingAnswers.cancelled(number));
    assertThat(browser.text("director", PAGE, number)).contains("取消理由 各方已书面达成一致");
  }

  @Test
  void isSeenByThoseWhoWereInvitedLongAfterTheyHadSomethingToDo() {
    String number = meetings.convene(convened()).getBusinessKey();
    for (String person : List.of("liaison-tech", "requester1", "requester2", "newcomer1")) {
      assertThat(browser.status(person, PAGE, number)).as(person).isEqualTo(404);
    }
    meetings.settle(number);

    for (String person : List.of("liaison-tech", "requester1")) {
      assertThat(work.tasks(number, "userTask_replyInvitation")).isEmpty();
      assertThat(browser.text(person, PAGE, number)).contains("测试平台排期协调会");
      assertThat(browser.source(person, "/tracking")).contains(number);
    }
    for (String stranger : List.of("requester2", "liaison-customer", "newcomer1")) {
      assertThat(browser.status(stranger, PAGE, number)).as(stranger).isEqualTo(404);
      assertThat(browser.source(stranger, "/tracking")).doesNotContain(number);
    }
  }

  @Test
  void showsItsResolutionsToWhoeverSeesItAndToThoseInCharge() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);
    assertThat(browser.status("requester2", PAGE, "JY-2026-0001")).isEqualTo(404);
    database.sql("update matter set owner = 'requester2' where number = 'JY-2026-0001'").update();

    for (String person : List.of("requester1", "requester2", "liaison-tech", "coordinator3")) {
      assertThat(browser.text(person, PAGE, "JY-2026-0001")).as(person).contains("公布测试平台排期表");
      assertThat(browser.source(person, "/tracking")).as(person).contains("JY-2026-0001");
    }
    assertThat(browser.status("requester2", PAGE, number)).isEqualTo(404);
    for (String stranger : List.of("liaison-customer", "newcomer1")) {
      assertThat(browser.status(stranger, PAGE, "JY-2026-0001")).as(stranger).isEqualTo(404);
      assertThat(browser.source(stranger, "/tracking")).doesNotContain("JY-2026-0001");
    }
  }

  @Test
  void callsRoomsDevicesAndPeopleByTheirNames() {
    String number = meetings.convene(convened()).getBusinessKey();
    meetings.settle(number);
    meetings.invite(number);

    assertThat(browser.text("director", PAGE, number))
        .contains("会议室 一号会议室", "设备 移动投影仪")
        .doesNotContain("room-1", "projector");
  }

  @Test
  void namesTheSystemWhereTheCalendarConvenedIt() {
    runtime
        .createMessageCorrelation("meetingDue")
        .setVariables(Map.copyOf(convened("weekly").values()))
        .setVariable("initiator", "system")
        .setVariable("occurrence", "2026-03-05")
        .correlateStartMessage();

    assertThat(browser.text("director", PAGE, "HY-2026-0001"))
        .contains("召集人 系统", "组织人 未指定")
        .doesNotContain("system");
    assertThat(browser.text("director", "/tracking"))
        .contains("HY-2026-0001 测试平台排期协调会 未指定")
        .doesNotContain("system");
    assertThat(browser.text("director", "/meetings")).doesNotContain("system");
  }

  private List<String> rows(String number) {
    return browser.rows("director", PAGE, number).stream().map(Browser::text).toList();
  }
}
