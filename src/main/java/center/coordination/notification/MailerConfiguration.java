package center.coordination.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Chooses how mails leave: by the mail server, or in the demo only into the outbox page. */
@Configuration(proxyBeanMethods = false)
class MailerConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(MailerConfiguration.class);

  @Bean
  Mailer mailer(
      ObjectProvider<JavaMailSender> server,
      Environment environment,
      @Value("${coordination.mail.from}") String from) {
    JavaMailSender sender = server.getIfAvailable();
    if (sender != null) {
      return mail -> sender.send(message(sender.createMimeMessage(), mail, from));
    }
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      return mail -> LOG.info("No mail server: mail {} stays in the outbox page", mail.id());
    }
    return mail -> {
      throw new IllegalStateException("未配置邮件服务器：请设置 spring.mail.host");
    };
  }

  private static MimeMessage message(MimeMessage message, Mail mail, String from) {
    try {
      MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
      helper.setFrom(from);
      helper.setTo(mail.address());
      helper.setSubject(mail.subject());
      helper.setText(mail.body());
      message.setHeader("Message-ID", "<" + mail.id() + "@coordination.center>");
      // Tells other mail programs not to answer by themselves.
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    } catch (MessagingException e) {
      throw new IllegalStateException("Mail %s cannot be written".formatted(mail.id()), e);
    }
  }
}
