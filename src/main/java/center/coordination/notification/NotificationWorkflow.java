package center.coordination.notification;

import center.coordination.engine.ProcessVariable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the delivery of a mail; its job row is the outbox, committed with what it tells of. */
@Component
class NotificationWorkflow {

  static final String PROCESS = "notification-delivery";
  static final ProcessVariable<String> NOTIFICATION_ID = ProcessVariable.text("notificationId");

  private final RuntimeService runtime;

  NotificationWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  void deliver(String notificationId, String matterNumber) {
    runtime.startProcessInstanceByKey(
        PROCESS, matterNumber, Map.of(NOTIFICATION_ID.name(), notificationId));
  }
}
