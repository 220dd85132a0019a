package center.coordination.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;

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
      return mail -> sender.send(MailMessage.write(sender.createMimeMessage(), mail, from));
    }
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      return mail -> LOG.info("No mail server: mail {} stays in the outbox page", mail.id());
    }
    return mail -> {
      throw new IllegalStateException("未配置邮件服务器：请设置 spring.mail.host");
    };
  }
}
