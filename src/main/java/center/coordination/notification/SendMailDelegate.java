package center.coordination.notification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发送邮件. */
@Component
class SendMailDelegate implements JavaDelegate {

  private final NotificationService notifications;

  SendMailDelegate(NotificationService notifications) {
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notifications.send(NotificationWorkflow.NOTIFICATION_ID.from(execution));
  }
}
