package center.coordination.request;

import static center.coordination.deadline.DeadlineClock.SIGNATURE;
import static center.coordination.deadline.LedgerEvent.LAPSED;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.onBehalf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ends of 部门负责人签字, which only the formal channel has and which holds nothing up. */
@ProcessTest
class RequestSignatureTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;

  @Test
  void aFormalApplicationIsSignedByItsDepartment() {
    ProcessInstance flow = work.request(application());
    ProcessInstance signature = signature(flow);
    assertThat(work.task(flow.getBusinessKey(), "userTask_signApplication"))
        .hasCandidateGroup("department-tech");

    work.complete(
        "liaison-tech",
        flow,
        "userTask_signApplication",
        Answers.of("signatureDecision", "sign", "departmentHead", "王主任"));

    assertThat(signature).hasPassed("endEvent_signed").isEnded();
    assertThat(facts.events(flow.getBusinessKey(), SIGNATURE)).containsExactly(STARTED, MET);
  }

  @Test
  void anObjectionIsReportedAndHoldsNothingUp() {
    ProcessInstance flow = work.request(application());
    ProcessInstance signature = signature(flow);

    work.complete(
        "liaison-tech",
        flow,
        "userTask_signApplication",
        Answers.of(
            "signatureDecision", "object", "departmentHead", "王主任", "objectionReason", "部门内可解决"));

    assertThat(signature).hasPassed("endEvent_objected").isEnded();
    assertThat(facts.subjects(flow.getBusinessKey(), "requester1"))
        .containsExactly("部门不同意：联合调试的场地安排");
    assertThat(facts.mails(flow.getBusinessKey(), "coordinator1").get(0).body()).contains("部门内可解决");
    assertThat(flow).isWaitingAt("userTask_assessRequest");
  }

  @Test
  void aMissingSignatureIsNotedAfterTwoDays() {
    ProcessInstance flow = work.request(application());
    ProcessInstance signature = signature(flow);

    time.advanceBy(Duration.ofHours(48).minusSeconds(1));
    assertThat(signature).isWaitingAt("userTask_signApplication");
    time.advanceBy(Duration.ofSeconds(1));

    assertThat(signature).hasPassed("endEvent_unsigned").isEnded();
    assertThat(facts.events(flow.getBusinessKey(), SIGNATURE))
        .startsWith(STARTED, REMINDED)
        .endsWith(LAPSED);
    assertThat(flow).isWaitingAt("userTask_assessRequest");
  }

  @Test
  void aRequestThatHasEndedNeedsNoSignature() {
    ProcessInstance flow = work.request(application());
    ProcessInstance signature = signature(flow);

    work.start(
        "requester1", "request-withdrawal", RequestAnswers.withdrawal(flow.getBusinessKey()));
    assertThat(signature).hasPassed("endEvent_signatureNotNeeded").isEnded();

    time.advanceBy(Duration.ofDays(5));

    assertThat(facts.events(flow.getBusinessKey(), SIGNATURE)).doesNotContain(REMINDED);
    assertThat(work.running("escalation", flow.getBusinessKey())).isEmpty();
  }

  @Test
  void otherChannelsNeedNoSignature() {
    ProcessInstance started = work.start("coordinator1", "request-handling", onBehalf("phone"));

    assertThat(work.running("request-signature", started.getBusinessKey())).isEmpty();
  }

  private ProcessInstance signature(ProcessInstance flow) {
    return work.running("request-signature", flow.getBusinessKey()).get(0);
  }
}
