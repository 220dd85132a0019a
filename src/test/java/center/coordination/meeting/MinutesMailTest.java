package center.coordination.meeting;

import static center.coordination.testing.MinutesAnswers.written;
import static center.coordination.testing.MinutesAnswers.writtenWithNext;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.notification.NotificationService;
import center.coordination.notification.OutboxLine;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 发送纪要: one mail for each participant in the manual's format, whatever happens meanwhile. */
@ProcessTest
class MinutesMailTest {

  private static final String SUBJECT = "会议纪要：测试平台排期协调会";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired NotificationService notifications;
  @Autowired Participants participants;
  @Autowired JdbcClient database;

  MinutesSteps steps;
  String number;

  @BeforeEach
  void hold() {
    steps = new MinutesSteps(work, time);
    number = steps.held().getBusinessKey();
  }

  @Test
  void theMailHasTheLinesOfTheManual() {
    steps.issue(number, writtenWithNext("2026-03-19T14:00:00+08:00"));

    assertThat(minutes("liaison-tech"))
        .isEqualTo(
            """
            技术部联络员：

            会议纪要

            会议信息：
            - 会议主题：测试平台排期协调会
            - 会议时间：2026-03-05 14:05-15:50
            - 会议地点：一号会议室（三层东侧）
            - 主持人：协调专员一
            - 记录人：协调专员二
            - 参会人员：协调专员一、协调专员二、技术部联络员、项目经理一、供应商代表

            议题讨论：
            1. 议题：各项目测试需求
               讨论内容：逐项核对了三个项目的测试需求
               各方观点：技术部希望先做性能测试
               商务部希望先做验收测试
               达成共识：先验收、后性能

            决议事项：
            1. 公布测试平台排期表 - 责任人：协调专员二 - 完成时间：2026-03-10 18:00
            2. 提交平台扩容方案 - 责任人：技术部联络员 - 完成时间：2026-03-12 18:00

            下次会议：
            - 时间：2026-03-19 14:00
            - 主要议题：扩容方案评审；排期执行情况

            业务协调中心
            """);
  }

  @Test
  void whatThereIsNotIsADash() {
    steps.issue(number, written().without("resolutionRows"));

    assertThat(minutes("requester1")).contains("决议事项：\n—\n", "下次会议：\n- 时间：—\n- 主要议题：—\n");
  }

  @Test
  void peopleWithoutAnAccountGetTheMinutesToo() {
    steps.issue(number);

    assertThat(sent())
        .extracting(OutboxLine::address)
        .containsExactlyInAnyOrder(
            "coordinator1@coordination.example",
            "coordinator2@coordination.example",
            "liaison-tech@coordination.example",
            "requester1@coordination.example",
            "supplier@example.org");
  }

  @Test
  void aJobThatFailsInTheMiddleMailsNobodyTwice() {
    for (int i = 0; i < 200; i++) {
      String address = "guest%d@example.org".formatted(i);
      Invitee guest = new Invitee(null, "来宾" + i, "合作单位", "代表", address);
      participants.save(new Participant(number, 10 + i, guest));
    }
    // Longer than a mail's address can be: the hundred and first guest stops the job.
    String broken = "x".repeat(300) + "@example.org";
    database
        .sql("update meeting_participant set mail = ? where name = '来宾100'")
        .param(broken)
        .update();
    steps.write(number, written());
    steps.approve(number);

    assertThat(time.advanceThroughFailures(Duration.ofMinutes(2))).isPositive();
    assertThat(sent()).as("all of them, or none").isEmpty();
    database
        .sql("update meeting_participant set mail = 'guest100@example.org' where name = '来宾100'")
        .update();
    time.advanceBy(Duration.ofHours(1));

    assertThat(mails(number))
        .as("everybody once")
        .hasSize(205)
        .doesNotHaveDuplicates()
        .contains("guest100@example.org", "guest199@example.org", "supplier@example.org");
    assertThat(facts.matter(number).status()).isEqualTo("已办结");
  }

  private List<OutboxLine> sent() {
    return notifications.outbox().stream()
        .filter(mail -> mail.subject().contains(SUBJECT))
        .toList();
  }

  private List<String> mails(String meeting) {
    return database
        .sql("select address from notification where matter_number = ? and subject like ?")
        .params(meeting, "%" + SUBJECT)
        .query(String.class)
        .list();
  }

  private String minutes(String person) {
    return facts.mails(number, person).stream()
        .filter(mail -> mail.subject().endsWith(SUBJECT))
        .map(OutboxLine::body)
        .findFirst()
        .orElseThrow();
  }
}
