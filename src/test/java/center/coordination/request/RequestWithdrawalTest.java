package center.coordination.request;

import static center.coordination.testing.HandlingAnswers.delegatedTo;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.deferredUntil;
import static center.coordination.testing.RequestAnswers.evaluated;
import static center.coordination.testing.RequestAnswers.onBehalf;
import static center.coordination.testing.RequestAnswers.progress;
import static center.coordination.testing.RequestAnswers.returned;
import static center.coordination.testing.RequestAnswers.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.LedgerEvent;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant takes a request back, wherever it stands. */
@ProcessTest
class RequestWithdrawalTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired DeadlineService deadlines;

  @Test
  void beforeItIsAnswered() {
    withdrawnAt(work.request(application()), "userTask_assessRequest");
  }

  @Test
  void whileItIsToBeAmended() {
    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());

    withdrawnAt(flow, "userTask_amendApplication");
  }

  @Test
  void whileItIsDeferred() {
    ProcessInstance flow = accept("important", "unimportant");
    work.complete(
        "coordinator1",
        flow,
        "userTask_deferRequest",
        deferredUntil(TimeTravel.today().plusDays(7)));

    withdrawnAt(flow, "event_deferralOver");
  }

  @Test
  void whileTheCentreCoordinates() {
    ProcessInstance flow = accept("important", "important");
    CoordinationSteps.plan(work, flow.getBusinessKey());
    ProcessInstance called = work.called(flow, "request-coordination");

    withdrawnAt(flow, "callActivity_coordinate");

    assertThat(called).isEnded();
    assertThat(facts.subjects(flow.getBusinessKey(), "coordinator1"))
        .last()
        .asString()
        .startsWith("已撤回");
  }

  @Test
  void whileADepartmentHandlesIt() {
    ProcessInstance flow = accept("urgent", "unimportant");
    work.complete("coordinator1", flow, "userTask_arrangeDelegation", delegatedTo("business"));
    ProcessInstance called = work.called(flow, "request-delegation");

    withdrawnAt(flow, "callActivity_delegate");

    assertThat(called).isEnded();
  }

  @Test
  void whileItIsToBeRated() {
    ProcessInstance flow = accept("important", "important");
    CoordinationSteps.agree(work, flow.getBusinessKey());
    work.complete("coordinator1", flow, "userTask_trackProgress", progress(100));
    work.complete("coordinator1", flow, "userTask_evaluateEffect", evaluated());

    withdrawnAt(flow, "userTask_rateSatisfaction");
  }

  @Test
  void theClockStopsAndNobodyIsRemindedAnyMore() {
    ProcessInstance flow = work.request(application());
    String number = flow.getBusinessKey();
    time.advanceBy(Duration.ofHours(30));
    assertThat(work.running("escalation", number)).hasSize(2);

    withdrawnAt(flow, "userTask_assessRequest");

    assertThat(facts.events(number, DeadlineClock.RESPONSE))
        .endsWith(LedgerEvent.BREACHED, LedgerEvent.CANCELLED);
    assertThat(work.running("escalation", number)).isEmpty();
    int mails = facts.mails(number, "coordinator1").size();
    time.advanceBy(Duration.ofDays(10));
    assertThat(work.running("escalation", number)).isEmpty();
    assertThat(facts.mails(number, "coordinator1")).hasSize(mails);
  }

  @Test
  void whoeverEnteredItForSomebodyMayWithdrawIt() {
    String number = work.request("coordinator2", onBehalf("mail")).getBusinessKey();

    work.start("coordinator2", "request-withdrawal", withdrawal(number));

    assertThat(facts.matter(number).status()).isEqualTo("已撤回");
  }

  private ProcessInstance accept(String urgency, String importance) {
    ProcessInstance flow = work.request(application(urgency));
    Answers assessment = accepted(importance, urgency);
    work.complete("coordinator1", flow, "userTask_assessRequest", assessment);
    return flow;
  }

  private void withdrawnAt(ProcessInstance flow, String position) {
    String number = flow.getBusinessKey();
    assertThat(flow).isWaitingAt(position);

    ProcessInstance withdrawal = work.start("requester1", "request-withdrawal", withdrawal(number));

    assertThat(withdrawal).hasPassed("endEvent_requestWithdrawn").isEnded();
    assertThat(flow).hasPassed("endEvent_withdrawn").isEnded();
    assertThat(facts.matter(number).status()).isEqualTo("已撤回");
    assertThat(deadlines.running(number)).isEmpty();
    assertThat(work.openTasks(number)).isEmpty();
    assertThat(facts.steps(number)).last().isEqualTo("requester1 申请撤回");
  }
}
