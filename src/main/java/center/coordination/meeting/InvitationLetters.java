package center.coordination.meeting;

import center.coordination.engine.CentreTime;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.meeting.CalendarInvitation.Mailbox;
import center.coordination.notification.Letter;
import center.coordination.notification.NotificationService;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails around an invitation, one for each participant. */
@Component
class InvitationLetters {

  private static final String CENTRE = "业务协调中心";

  private final NotificationService notifications;
  private final MatterService matters;
  private final CentreTime time;
  private final Mailbox sender;
  private final String publicAddress;

  InvitationLetters(
      NotificationService notifications,
      MatterService matters,
      CentreTime time,
      @Value("${coordination.mail.from}") String from,
      @Value("${coordination.public-address}") String publicAddress)
      throws AddressException {
    this.notifications = notifications;
    this.matters = matters;
    this.time = time;
    InternetAddress address = new InternetAddress(from);
    this.sender =
        new Mailbox(
            Objects.requireNonNullElse(address.getPersonal(), CENTRE), address.getAddress());
    this.publicAddress = publicAddress.replaceAll("/+$", "");
  }

  /** The address that only the invited person gets. */
  String link(ReplyToken token) {
    return publicAddress + "/invitations/" + token.value();
  }

  /**
   * 会议通知 with the invitation.
   *
   * @param links by participant id, for those who answer by a link
   * @param dueAt until when people are to answer, null where nobody is asked
   */
  void notice(Meeting meeting, List<Participant> people, Map<String, String> links, Instant dueAt) {
    String title = title(meeting);
    String notice = MeetingNotice.text(meeting, title, period(meeting), people);
    for (Participant person : people) {
      String link = links.get(person.id());
      boolean asked = dueAt != null && person.reply() == Reply.NONE;
      String body = asked ? notice + "\n\n" + please(link != null, dueAt) : notice;
      String calendar = calendar(meeting, person, title, notice).request();
      post(meeting, person, "会议通知：" + title, body, calendar, CalendarInvitation.REQUEST, link);
    }
  }

  void reminder(
      Meeting meeting, List<Participant> people, Map<String, String> links, Instant dueAt) {
    String title = title(meeting);
    for (Participant person : people) {
      String link = links.get(person.id());
      String body =
          "您还没有答复会议邀请。\n\n%s\n\n%s%s"
              .formatted(
                  facts(meeting, title),
                  please(link != null, dueAt),
                  link == null ? "" : "以前邮件中的链接已失效。");
      post(meeting, person, "请答复会议邀请：" + title, body, null, null, link);
    }
  }

  void moved(Meeting meeting, List<Participant> people, String reason) {
    String title = title(meeting);
    String body =
        "会议改期，请以新的时间为准。\n\n%s\n改期理由：%s\n\n此前的答复不再有效，新的会议通知会另行发送，请届时再答复。"
            .formatted(facts(meeting, title), reason);
    for (Participant person : people) {
      String calendar = calendar(meeting, person, title, body).request();
      post(meeting, person, "会议改期：" + title, body, calendar, CalendarInvitation.REQUEST, null);
    }
  }

  void cancelled(Meeting meeting, List<Participant> people, String reason) {
    takeBack(meeting, people, "会议取消：", "会议已取消，不再召开。", "\n取消理由：" + reason);
  }

  /** Tells those who are not wanted any more that they need not come. */
  void withdrawn(Meeting meeting, List<Participant> people) {
    takeBack(meeting, people, "不必参加会议：", "参会人员有调整，您不必参加这次会议。", "");
  }

  private void takeBack(
      Meeting meeting, List<Participant> people, String subject, String first, String last) {
    String title = title(meeting);
    String body = first + "\n\n" + facts(meeting, title) + last;
    for (Participant person : people) {
      String calendar = calendar(meeting, person, title, body).cancel();
      post(meeting, person, subject + title, body, calendar, CalendarInvitation.CANCEL, null);
    }
  }

  /** Tells who has not answered. */
  void missing(Meeting meeting, List<Participant> silent, Collection<String> userIds) {
    String title = title(meeting);
    String names =
        silent.stream().map(person -> "- " + person.line()).collect(Collectors.joining("\n"));
    notifications.notify(
        meeting.number(),
        userIds,
        "%d 人未答复会议邀请：%s".formatted(silent.size(), title),
        "以下人员没有在期限内答复，请电话确认后在任务中心“确认出席情况”：\n" + names);
  }

  String title(Meeting meeting) {
    return matters
        .find(meeting.number())
        .map(MatterSummary::title)
        .map(MeetingNotice::oneLine)
        .orElse("");
  }

  String period(Meeting meeting) {
    return time.period(meeting.planned().startAt(), meeting.planned().endAt());
  }

  private String facts(Meeting meeting, String title) {
    return "会议主题：%s\n会议时间：%s\n会议地点：%s"
        .formatted(title, period(meeting), MeetingNotice.place(meeting));
  }

  private String please(boolean byLink, Instant dueAt) {
    return byLink
        ? "请在 %s 前点开下面的链接，答复是否参加；答复一次后链接即失效。".formatted(time.text(dueAt))
        : "请在 %s 前到任务中心答复是否参加。".formatted(time.text(dueAt));
  }

  private CalendarInvitation calendar(
      Meeting meeting, Participant person, String title, String description) {
    return new CalendarInvitation(
        meeting.number(),
        meeting.invitationSequence(),
        time.now(),
        meeting.planned(),
        title,
        MeetingNotice.place(meeting),
        description,
        sender,
        new Mailbox(person.name(), person.mail()));
  }

  private void post(
      Meeting meeting,
      Participant person,
      String subject,
      String body,
      String calendar,
      String method,
      String link) {
    notifications.post(
        new Letter(
            meeting.number(),
            person.userId(),
            person.name(),
            person.mail(),
            subject,
            body,
            calendar,
            method,
            link));
  }
}
