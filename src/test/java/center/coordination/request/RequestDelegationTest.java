package center.coordination.request;

import static center.coordination.testing.HandlingAnswers.delegatedTo;
import static center.coordination.testing.HandlingAnswers.delegation;
import static center.coordination.testing.HandlingAnswers.qualified;
import static center.coordination.testing.HandlingAnswers.unqualified;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ends and the loop of 委托办理: urgent but unimportant requests. */
@ProcessTest
class RequestDelegationTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;

  ProcessInstance flow;
  ProcessInstance delegation;

  @BeforeEach
  void delegate() {
    flow = work.request(application("urgent"));
    work.complete(
        "coordinator1", flow, "userTask_assessRequest", accepted("unimportant", "urgent"));
    delegation = work.called(flow, "request-delegation");
    assertThat(flow).isWaitingAt("callActivity_delegate");
    work.complete("coordinator1", flow, "userTask_arrangeDelegation", delegatedTo("business"));
  }

  @Test
  void whatTheDepartmentHasDoneWellNeedsNoCoordination() {
    assertThat(work.task(flow.getBusinessKey(), "userTask_handleDelegation"))
        .hasCandidateGroup("department-business");
    assertThat(facts.subjects(flow.getBusinessKey(), "liaison-business"))
        .containsExactly("委托办理：联合调试的场地安排");

    work.complete("liaison-business", flow, "userTask_handleDelegation", delegation("done"));
    work.complete("coordinator1", flow, "userTask_verifyDelegation", qualified());

    assertThat(delegation)
        .hasPassed("endEvent_delegationDone")
        .hasNotPassed("endEvent_delegationReturned")
        .isEnded();
    assertThat(flow).isWaitingAt("userTask_trackProgress").hasNotPassed("callActivity_coordinate");
  }

  @Test
  void whatTheDepartmentGivesBackIsCoordinatedByTheCentre() {
    work.complete("liaison-business", flow, "userTask_handleDelegation", delegation("returned"));

    assertThat(delegation)
        .hasPassed("endEvent_delegationReturned")
        .hasNotPassed("userTask_verifyDelegation")
        .isEnded();
    assertThat(flow).hasPassed("callActivity_delegate").isWaitingAt("callActivity_coordinate");
    assertThat(work.called(flow, "request-coordination")).isWaitingAt("userTask_analyzeDemand");
  }

  @Test
  void whatIsNotGoodEnoughIsDelegatedAgain() {
    work.complete("liaison-business", flow, "userTask_handleDelegation", delegation("done"));

    work.complete("coordinator1", flow, "userTask_verifyDelegation", unqualified());

    assertThat(delegation).isWaitingAt("userTask_arrangeDelegation");
    work.complete("coordinator1", flow, "userTask_arrangeDelegation", delegatedTo("customer"));
    assertThat(work.task(flow.getBusinessKey(), "userTask_handleDelegation"))
        .hasCandidateGroup("department-customer");
  }
}
