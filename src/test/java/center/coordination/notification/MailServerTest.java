package center.coordination.notification;

import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.MailServers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mails through a real SMTP server, which may be down. */
@ProcessTest
class MailServerTest {

  private static final int PORT = MailServers.freePort();

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired NotificationService notifications;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired JdbcClient database;

  GreenMail server;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> "jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1");
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> PORT);
  }

  @BeforeEach
  void startServer() {
    server = MailServers.start(PORT);
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @Test
  void aMailIsPlainChineseTextWithTheNumberInItsSubject() throws Exception {
    String number = reject();

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("【%s】不予受理：联合调试的场地安排".formatted(number));
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("requester1@coordination.example");
    assertThat(mail.getFrom()[0].toString()).contains("noreply@coordination.example");
    assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(mail.getContent().toString().replace("\r\n", "\n"))
        .startsWith("项目经理一：\n\n您的协调请求不予受理。\n理由：属部门内部事务，不在协调范围。");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aMailThatIsSentAgainIsTheSameMail() throws Exception {
    reject();
    String first = onlyMail().getMessageID();
    String id = database.sql("select id from notification").query(String.class).single();
    assertThat(first).isEqualTo("<%s@coordination.center>".formatted(id));

    // As if the transaction had failed after the server took the mail.
    database.sql("update notification set sent_at = null").update();
    notifications.send(id);

    assertThat(Arrays.stream(server.getReceivedMessages()).map(MailServers::messageId))
        .containsExactly(first, first);
  }

  @Test
  void aSentMailIsNotSentAgain() {
    reject();
    String id = database.sql("select id from notification").query(String.class).single();

    notifications.send(id);

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aTitleCannotAddHeaders() throws Exception {
    String title = "标题\r\nBcc: thief@elsewhere.example\r\n\r\n正文";

    notifications.notify("XT-2026-0001", List.of("requester1"), title, "内容");
    time.tick();

    MimeMessage mail = onlyMail();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
    assertThat(mail.getSubject()).isEqualTo("【XT-2026-0001】标题 Bcc: thief@elsewhere.example 正文");
    assertThat(mail.getContent().toString()).contains("内容");
  }

  @Test
  void aServerThatIsDownHoldsUpTheMailAndNotTheCase() {
    server.stop();

    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", rejected());
    assertThat(flow).isEnded();
    assertThat(time.advanceThroughFailures(Duration.ofSeconds(1))).isEqualTo(1);

    Job retry = deliveryJob();
    assertThat(retry.getRetries()).isEqualTo(5);
    assertThat(retry.getDuedate().toInstant())
        .isEqualTo(TimeTravel.now().minusSeconds(1).plus(Duration.ofMinutes(1)));
    assertThat(facts.mails(flow.getBusinessKey(), "requester1").get(0).sent()).isNull();

    server.start();
    time.advanceBy(Duration.ofMinutes(1));
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(facts.mails(flow.getBusinessKey(), "requester1").get(0).sent()).isNotNull();
    assertThat(deliveryJob()).isNull();
  }

  @Test
  void aServerThatStaysDownBecomesAnIncidentAndTheMailIsDeliveredOnceItIsBack() {
    server.stop();
    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", rejected());

    int attempts = time.advanceThroughFailures(Duration.ofHours(12));

    assertThat(attempts).isEqualTo(6);
    Job failed = deliveryJob();
    assertThat(failed.getRetries()).isZero();
    assertThat(runtime.createIncidentQuery().list())
        .singleElement()
        .satisfies(
            incident -> assertThat(incident.getActivityId()).isEqualTo("serviceTask_sendMail"));

    server.start();
    management.setJobRetries(failed.getId(), 1);
    time.advanceBy(Duration.ofHours(1));

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(failed.getProcessInstanceId())
                .activityId("endEvent_notificationDelivered")
                .count())
        .isOne();
  }

  @Test
  void aFailingMailDoesNotHoldUpTheOthers() {
    String first = reject();
    server.stop();
    work.complete(
        "coordinator1", work.request(application()), "userTask_assessRequest", rejected());
    time.advanceThroughFailures(Duration.ofSeconds(1));
    server.start();

    String third = reject();

    assertThat(facts.mails(third, "requester1").get(0).sent()).isNotNull();
    assertThat(facts.mails(first, "requester1").get(0).sent()).isNotNull();
  }

  private String reject() {
    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", rejected());
    time.tick();
    return flow.getBusinessKey();
  }

  private MimeMessage onlyMail() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private Job deliveryJob() {
    return management
        .createJobQuery()
        .processDefinitionKey(NotificationWorkflow.PROCESS)
        .singleResult();
  }
}
