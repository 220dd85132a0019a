package center.coordination.meeting;

import static center.coordination.meeting.Gathering.COORDINATOR;
import static center.coordination.meeting.Gathering.GUEST;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.notification.NotificationService;
import center.coordination.testing.MailServers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Invitations through a real SMTP server, which may die in between. */
@ProcessTest
@Import(Gathering.class)
class InvitationMailTest {

  private static final int PORT = MailServers.freePort();

  @Autowired Gathering gathering;
  @Autowired InvitationService invitations;
  @Autowired NotificationService notifications;
  @Autowired ManagementService management;
  @Autowired TimeTravel time;
  @Autowired JdbcClient database;

  GreenMail server;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> "jdbc:h2:mem:invitations;DB_CLOSE_DELAY=-1");
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> PORT);
    properties.add("coordination.public-address", () -> "https://centre.example/");
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
  void anInvitationIsReadByPeopleAndByTheirCalendars() throws Exception {
    invitations.invite(gathering.prepare(COORDINATOR));
    time.tick();

    MimeMultipart parts = (MimeMultipart) only(received()).getContent();
    assertThat(new ContentType(parts.getContentType()).getSubType()).isEqualTo("mixed");
    MimeMultipart offered = (MimeMultipart) parts.getBodyPart(0).getContent();
    assertThat(new ContentType(offered.getContentType()).getSubType()).isEqualTo("alternative");
    assertThat(offered.getBodyPart(0).getContentType())
        .isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(offered.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .startsWith("协调专员一：\n\n会议通知\n\n会议主题：联合调试协调会\n会议时间：2026-03-04 09:00-11:00")
        .endsWith("请在 2026-03-03 10:00 前到任务中心答复是否参加。\n\n业务协调中心\n");
    ContentType calendar = new ContentType(offered.getBodyPart(1).getContentType());
    assertThat(calendar.getBaseType()).isEqualTo("text/calendar");
    assertThat(calendar.getParameter("method")).isEqualTo("REQUEST");
    assertThat(calendar.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
    BodyPart file = parts.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("invite.ics");
    assertThat(bytes(file)).isEqualTo(bytes(offered.getBodyPart(1)));
    Calendar read = CalendarInvitationTest.read(new String(bytes(file), StandardCharsets.UTF_8));
    assertThat(read.validate(true).hasErrors()).isFalse();
    assertThat(CalendarInvitationTest.value(CalendarInvitationTest.event(read), Property.SUMMARY))
        .isEqualTo("联合调试协调会");
  }

  @Test
  void theLinkStandsInTheMailOnlyAndIsForgottenOnceItIsSent() throws Exception {
    String number = gathering.prepare(GUEST);
    invitations.invite(number);
    String token = gathering.token(number);
    assertThat(notifications.outbox()).asString().contains("会议通知").doesNotContain(token);

    time.tick();

    assertThat(text(only(received())))
        .contains(
            "\n\n答复链接（仅限本人使用）：https://centre.example/invitations/%s\n\n业务协调中心\n".formatted(token));
    assertThat(notifications.outbox()).asString().doesNotContain(token);
    assertThat(database.sql("select * from notification").query().listOfRows())
        .asString()
        .doesNotContain(token);
    assertThat(invitations.find(token)).isPresent();
  }

  @Test
  void aTitleCannotAddHeadersOrLines() throws Exception {
    String title = "标题\r\nBcc: thief@elsewhere.example\r\n\r\n会议地点：别处";
    invitations.invite(gathering.prepare(title, List.of(GUEST), "议题\n2. 假的 - 某人 - 1 分钟"));
    time.tick();

    MimeMessage mail = only(received());
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
    assertThat(mail.getSubject()).contains("标题 Bcc: thief@elsewhere.example 会议地点：别处");
    assertThat(text(mail).lines())
        .noneMatch(line -> line.startsWith("Bcc"))
        .filteredOn(line -> line.startsWith("会议地点") || line.startsWith("2. "))
        .containsExactly("会议地点：二号会议室", "2. 进度安排 - 协调专员一 - 20 分钟");
  }

  @Test
  void aNameCannotAddHeaders() throws Exception {
    Invitee guest =
        new Invitee(
            null, "张三\r\nBcc: thief@elsewhere.example", "院", "工", "guest@elsewhere.example\r\n");
    invitations.invite(gathering.prepare("会议", List.of(guest), "议题"));
    time.tick();

    MimeMessage mail = only(received());
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("guest@elsewhere.example");
  }

  @Test
  void twoHundredPeopleGetOneMailEachThoughTheServerDiesAfterAHundred() throws Exception {
    List<Invitee> people =
        Stream.concat(Stream.of(COORDINATOR), Gathering.guests(199).stream()).toList();
    invitations.invite(gathering.prepare("全体会议", people, "议题"));
    List<Job> jobs = deliveries();
    assertThat(jobs).hasSize(200);
    jobs.subList(0, 100).forEach(job -> management.executeJob(job.getId()));
    List<MimeMessage> first = received();
    assertThat(first).hasSize(100);

    server.stop();
    assertThat(time.advanceThroughFailures(Duration.ofSeconds(1))).isEqualTo(100);
    startServer();
    time.advanceBy(Duration.ofMinutes(1));

    List<MimeMessage> all = Stream.concat(first.stream(), received().stream()).toList();
    assertThat(all.stream().map(InvitationMailTest::recipient))
        .containsExactlyInAnyOrderElementsOf(people.stream().map(Invitee::mail).toList());
    assertThat(deliveries()).isEmpty();
    assertThat(all.stream().map(MailServers::messageId)).doesNotHaveDuplicates();
  }

  @Test
  void twoHundredPeopleGetOneMailEachThoughEveryDeliveryIsTriedAgain() {
    List<Invitee> people = Gathering.guests(200);
    invitations.invite(gathering.prepare("全体会议", people, "议题"));
    List<String> ids = database.sql("select id from notification").query(String.class).list();
    time.tick();

    ids.forEach(notifications::send);

    assertThat(received().stream().map(InvitationMailTest::recipient))
        .containsExactlyInAnyOrderElementsOf(people.stream().map(Invitee::mail).toList());
  }

  private List<Job> deliveries() {
    List<Job> jobs =
        management.createJobQuery().processDefinitionKey("notification-delivery").list();
    Collections.shuffle(jobs);
    return jobs;
  }

  private List<MimeMessage> received() {
    return Arrays.asList(server.getReceivedMessages());
  }

  private static MimeMessage only(List<MimeMessage> mails) {
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }

  private static String text(MimeMessage mail) throws Exception {
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    MimeMultipart offered = (MimeMultipart) parts.getBodyPart(0).getContent();
    return offered.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
  }

  private static byte[] bytes(BodyPart part) throws Exception {
    return part.getInputStream().readAllBytes();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return only(mail.getAllRecipients()).toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T only(T[] items) {
    assertThat(items).hasSize(1);
    return items[0];
  }
}
