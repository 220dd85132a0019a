package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.notification.NotificationService;
import center.coordination.notification.OutboxLine;
import center.coordination.organization.OrganizationService;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 发件箱: the mails that the centre wrote. */
@Controller
class OutboxController {

  private final NotificationService notifications;
  private final OrganizationService organization;
  private final ObjectProvider<JavaMailSender> mailServer;
  private final CentreTime time;

  OutboxController(
      NotificationService notifications,
      OrganizationService organization,
      ObjectProvider<JavaMailSender> mailServer,
      CentreTime time) {
    this.notifications = notifications;
    this.organization = organization;
    this.mailServer = mailServer;
    this.time = time;
  }

  @GetMapping("/outbox")
  String outbox(@ModelAttribute(name = "viewer", binding = false) Viewer viewer, Model page) {
    Names names = new Names(organization);
    List<OutboxLine> mails =
        viewer.seesAllMails() ? notifications.outbox() : notifications.outboxOf(viewer.id());
    page.addAttribute("mails", mails.stream().map(mail -> row(mail, names)).toList());
    page.addAttribute("mailServer", mailServer.getIfAvailable() != null);
    return "board/outbox";
  }

  private OutboxRow row(OutboxLine mail, Names names) {
    return new OutboxRow(
        time.text(mail.created()),
        names.person(mail.recipient()),
        mail.address(),
        mail.matterNumber(),
        mail.subject(),
        mail.body(),
        mail.sent() != null,
        time.text(mail.sent()));
  }
}
