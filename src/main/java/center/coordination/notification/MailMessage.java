package center.coordination.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a mail as the mail server takes it. */
final class MailMessage {

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  private MailMessage() {}

  static MimeMessage write(MimeMessage message, Mail mail, String from) {
    try {
      MimeMessageHelper helper = new MimeMessageHelper(message, CHARSET);
      helper.setFrom(from);
      helper.setTo(mail.address());
      helper.setSubject(mail.subject());
      if (mail.calendar() == null) {
        helper.setText(mail.body());
      } else {
        message.setContent(invitation(mail));
      }
      message.setHeader("Message-ID", "<" + mail.id() + "@coordination.center>");
      // Tells other mail programs not to answer by themselves.
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    } catch (MessagingException e) {
      throw new IllegalStateException("Mail %s cannot be written".formatted(mail.id()), e);
    }
  }

  /** The calendar beside the text, for programs that offer it; as a file for all others. */
  private static MimeMultipart invitation(Mail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body(), CHARSET);
    MimeBodyPart offered = new MimeBodyPart();
    offered.setContent(
        new MimeMultipart(
            "alternative",
            text,
            calendar(mail, "text/calendar; charset=UTF-8; method=" + mail.calendarMethod())));
    MimeBodyPart file = calendar(mail, "application/ics; name=invite.ics");
    file.setDisposition(Part.ATTACHMENT);
    file.setFileName("invite.ics");
    return new MimeMultipart("mixed", offered, file);
  }

  private static MimeBodyPart calendar(Mail mail, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    byte[] calendar = mail.calendar().getBytes(StandardCharsets.UTF_8);
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar, type)));
    // No server on the way may touch its line ends.
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
