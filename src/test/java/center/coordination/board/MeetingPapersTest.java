package center.coordination.board;

import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.participantsSettled;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MinutesAnswers.correction;
import static center.coordination.testing.MinutesAnswers.written;
import static center.coordination.testing.MinutesAnswers.writtenWithNext;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.meeting.MeetingSteps;
import center.coordination.meeting.MinutesSteps;
import center.coordination.testing.CaseWork;
import center.coordination.testing.MeetingAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** 会议通知 and 会议纪要 in the lines of the manual (§日常工作流程 2.2 and 2.4). */
@ProcessTest
class MeetingPapersTest {

  private static final String NOTICE = "/matters/{number}/notice";
  private static final String MINUTES = "/matters/{number}/minutes";
  private static final String EDITION = "/matters/{number}/minutes?edition={edition}";

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;
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
  void theNoticeHasTheLinesOfTheManualInItsOrder() {
    String number = meetings.convene(convened()).getBusinessKey();
    meetings.settle(number);
    meetings.invite(number);

    assertThat(paper("liaison-tech", NOTICE, number))
        .isEqualTo(
            "会议通知"
                + " 会议主题： 测试平台排期协调会"
                + " 会议时间： 2026-03-05 14:00-16:00"
                + " 会议地点： 一号会议室（三层东侧）"
                + " 会议方式： ☑ 现场会议 □ 视频会议 □ 混合会议"
                + " 参会人员："
                + " 协调专员一 - 业务协调中心 - 协调管理组"
                + " 协调专员二 - 业务协调中心 - 协调管理组"
                + " 技术部联络员 - 技术部 - 部门协调联络员"
                + " 项目经理一 - 技术部 - 项目经理和团队成员"
                + " 供应商代表 - 平台供应商 - 项目经理"
                + " 会议议程："
                + " 各项目测试需求 - 协调专员一 - 40 分钟"
                + " 排期方案 - 协调专员二 - 50 分钟"
                + " 会前准备："
                + " 各项目测试计划"
                + " 联系人： 协调专员一 - 010-12345678 - coordinator1@coordination.example");
  }

  @Test
  void theNoticeSaysWhatIsStillOpen() {
    String number = meetings.convene(convened().with("meetingMode", "video")).getBusinessKey();

    assertThat(paper("director", NOTICE, number))
        .isEqualTo(
            "会议通知 会议主题： 测试平台排期协调会 会议时间： 2026-03-05 14:00-16:00 会议地点： 地点另行通知"
                + " 会议方式： □ 现场会议 ☑ 视频会议 □ 混合会议"
                + " 参会人员： 待定 会议议程： 待定 会前准备： 无 联系人： 业务协调中心");
  }

  @Test
  void theNoticeOfACancelledMeetingSaysSo() {
    String number = meetings.convene(convened()).getBusinessKey();
    assertThat(browser.text("director", NOTICE, number)).doesNotContain("会议已取消");

    work.start("coordinator1", "meeting-change", MeetingAnswers.cancelled(number));

    assertThat(browser.text("director", NOTICE, number)).contains("会议已取消：各方已书面达成一致");
  }

  @Test
  void theFormOfTheRecorderIsFilledFromTheAgenda() {
    String number = meetings.convene(convened()).getBusinessKey();
    meetings.settle(number);

    assertThat(browser.text("coordinator2", MINUTES, number)).contains("还没有会议纪要");
    assertThat(paper("coordinator2", MINUTES, number))
        .isEqualTo(
            "会议纪要"
                + " 会议信息："
                + " 会议主题： 测试平台排期协调会"
                + " 会议时间： 2026-03-05 14:00-16:00"
                + " 会议地点："
                + " 主持人： 协调专员一"
                + " 记录人： 协调专员二"
                + " 参会人员： □ 协调专员一 □ 协调专员二 □ 技术部联络员 □ 项目经理一 □ 供应商代表"
                + " 议题讨论："
                + " 议题： 各项目测试需求 40 分钟 讨论内容： 各方观点： 达成共识："
                + " 议题： 排期方案 50 分钟 讨论内容： 各方观点： 达成共识："
                + " 议题： 讨论内容： 各方观点： 达成共识："
                + " 决议事项："
                + " - 责任人： - 完成时间：".repeat(5)
                + " 下次会议： 时间： 主要议题：");
  }

  @Test
  void theMinutesHaveTheLinesOfTheManualInItsOrder() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number, writtenWithNext("2026-03-19T14:00:00+08:00"));
    String hash = database.sql("select hash from meeting_minutes").query(String.class).single();

    assertThat(paper("requester1", MINUTES, number))
        .isEqualTo(
            "会议纪要"
                + " 会议信息："
                + " 会议主题： 测试平台排期协调会"
                + " 会议时间： 2026-03-05 14:05-15:50"
                + " 会议地点： 一号会议室（三层东侧）"
                + " 主持人： 协调专员一"
                + " 记录人： 协调专员二"
                + " 参会人员： 协调专员一、协调专员二、技术部联络员、项目经理一、供应商代表"
                + " 议题讨论："
                + " 议题： 各项目测试需求"
                + " 讨论内容： 逐项核对了三个项目的测试需求"
                + " 各方观点： 技术部希望先做性能测试 商务部希望先做验收测试"
                + " 达成共识： 先验收、后性能"
                + " 决议事项："
                + " 公布测试平台排期表 - 责任人： 协调专员二 - 完成时间： 2026-03-10 18:00"
                + " 提交平台扩容方案 - 责任人： 技术部联络员 - 完成时间： 2026-03-12 18:00"
                + " 下次会议： 时间： 2026-03-19 14:00 主要议题： 扩容方案评审；排期执行情况"
                + " 会议编号 "
                + number
                + " 版次 第 1 版 审定 协调专员一 锁定时间 2026-03-05 15:59 电子签名 "
                + hash.substring(0, 16));
  }

  @Test
  void onlyTheCentreReadsADraft() {
    String number = minutes.held().getBusinessKey();
    minutes.write(number, written());

    assertThat(browser.text("coordinator3", MINUTES, number))
        .contains("草稿 ：尚未审定", "讨论内容： 逐项核对了三个项目的测试需求")
        .doesNotContain("锁定时间", "电子签名");
    assertThat(browser.text("liaison-tech", MINUTES, number))
        .contains("会议纪要正在整理", "主持人： 协调专员一")
        .doesNotContain("逐项核对", "草稿");
    assertThat(browser.status("liaison-tech", EDITION, number, 1)).isEqualTo(404);
    assertThat(browser.status("coordinator3", EDITION, number, 1)).isEqualTo(200);
  }

  @Test
  void aCorrectionIsAnotherEditionBesideTheOneBefore() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);
    work.start("coordinator1", "minutes-correction", correction(number));
    assertThat(browser.text("liaison-tech", MINUTES, number)).contains("版次 第 1 版");
    assertThat(browser.text("coordinator3", MINUTES, number)).contains("版次 第 2 版", "草稿");

    minutes.issue(number, written().with("resolutionRows", List.of()));

    assertThat(browser.text("liaison-tech", MINUTES, number)).contains("版次 第 2 版", "更正理由 遗漏了一项决议");
    assertThat(browser.text("liaison-tech", EDITION, number, 1))
        .contains("版次 第 1 版")
        .doesNotContain("更正理由");
  }

  @Test
  void tellsWhenSomebodyTamperedWithLockedMinutes() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);
    assertThat(browser.text("director", MINUTES, number)).doesNotContain("不一致");

    database.sql("update minutes_topic set consensus = '别的共识'").update();

    assertThat(browser.text("director", MINUTES, number)).contains("内容与锁定时不一致");
  }

  @Test
  void areForThoseWhoSeeTheMeeting() {
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);

    for (String paper : new String[] {NOTICE, MINUTES, MINUTES + "?edition=1"}) {
      for (String user : new String[] {"director", "coordinator3", "liaison-tech", "requester1"}) {
        assertThat(browser.status(user, paper, number)).as(user + paper).isEqualTo(200);
      }
      for (String stranger : new String[] {"requester2", "liaison-customer", "newcomer1"}) {
        assertThat(browser.status(stranger, paper, number)).as(stranger + paper).isEqualTo(404);
      }
    }
  }

  @Test
  void areNoPapersOfOtherCasesAndNoOtherEditions() {
    String request = work.request(RequestAnswers.application()).getBusinessKey();
    String number = minutes.held().getBusinessKey();
    minutes.issue(number);

    for (String paper : new String[] {NOTICE, MINUTES}) {
      for (String other : new String[] {request, "JY-2026-0001", "HY-2026-9999"}) {
        assertThat(browser.status("director", paper, other)).as(other).isEqualTo(404);
      }
    }
    for (String edition : new String[] {"2", "0", "-1", "x", "1.0", "99999999999", ""}) {
      assertThat(browser.status("director", EDITION, number, edition)).as(edition).isEqualTo(404);
    }
  }

  @Test
  void theNoticeLeavesOutWhatTheContactDoesNotHave() {
    String number = meetings.convene(convened()).getBusinessKey();
    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());
    work.complete(
        "coordinator1",
        number,
        "userTask_settleParticipants",
        participantsSettled().without("contactPhone"));

    assertThat(paper("director", NOTICE, number))
        .endsWith(" 联系人： 协调专员一 - coordinator1@coordination.example");
  }

  private String paper(String user, String path, String number) {
    String page = browser.source(user, path, number);
    return Browser.text(page.substring(page.indexOf("<article"), page.indexOf("</article>")));
  }
}
