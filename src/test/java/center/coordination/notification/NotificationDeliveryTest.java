package center.coordination.notification;

import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 消息送达 in the demo, without a mail server. */
@ProcessTest
class NotificationDeliveryTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired NotificationService notifications;
  @Autowired HistoryService history;
  @Autowired IdentityService identity;

  @Test
  void aMailWaitsInTheOutboxUntilItsJobHasRun() {
    ProcessInstance flow = work.request(application());
    String number = flow.getBusinessKey();
    work.complete("coordinator1", flow, "userTask_assessRequest", rejected());
    assertThat(work.running("notification-delivery", number)).hasSize(1);
    assertThat(facts.mails(number, "requester1").get(0).sent()).isNull();
    String delivery = work.running("notification-delivery", number).get(0).getId();

    time.tick();

    assertThat(facts.mails(number, "requester1").get(0).sent()).isNotNull();
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(delivery)
                .activityId("endEvent_notificationDelivered")
                .finished()
                .count())
        .isOne();
  }

  @Test
  void eachPersonGetsOneMailAndOneWithoutAnAddressNone() {
    User coordinator = identity.createUserQuery().userId("coordinator3").singleResult();
    String address = coordinator.getEmail();
    coordinator.setEmail("");
    identity.saveUser(coordinator);
    try {
      notifications.notify(
          "XT-2026-0001", List.of("coordinator1", "coordinator3", "coordinator1"), "主题", "内容");
    } finally {
      coordinator.setEmail(address);
      identity.saveUser(coordinator);
    }

    assertThat(notifications.outbox())
        .singleElement()
        .extracting(OutboxLine::recipient)
        .isEqualTo("coordinator1");
  }
}
