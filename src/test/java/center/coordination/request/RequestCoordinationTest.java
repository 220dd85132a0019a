package center.coordination.request;

import static center.coordination.request.CoordinationSteps.communicate;
import static center.coordination.request.CoordinationSteps.plan;
import static center.coordination.testing.HandlingAnswers.again;
import static center.coordination.testing.HandlingAnswers.agreed;
import static center.coordination.testing.HandlingAnswers.analysis;
import static center.coordination.testing.HandlingAnswers.analysisWithMaterial;
import static center.coordination.testing.HandlingAnswers.confirmed;
import static center.coordination.testing.HandlingAnswers.deadlocked;
import static center.coordination.testing.HandlingAnswers.material;
import static center.coordination.testing.HandlingAnswers.planApproved;
import static center.coordination.testing.HandlingAnswers.planReturned;
import static center.coordination.testing.HandlingAnswers.ruled;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.HandlingAnswers;
import center.coordination.testing.ProcessTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The end and the loops of 协调办理. */
@ProcessTest
class RequestCoordinationTest {

  @Autowired CaseWork work;
  @Autowired FormService forms;

  ProcessInstance flow;
  ProcessInstance coordination;

  @Test
  void anAgreementAtTheFirstAttemptPassesThroughTheFourPhases() {
    begin(application(), accepted());

    CoordinationSteps.agree(work, number());

    assertThat(coordination)
        .hasPassedInOrder(
            "userTask_analyzeDemand",
            "userTask_draftPlan",
            "userTask_prepareCoordination",
            "userTask_communicate",
            "userTask_negotiate",
            "userTask_confirmAgreement",
            "endEvent_agreementConfirmed")
        .hasNotPassed("userTask_approvePlan", "userTask_decideDispute")
        .isEnded();
    assertThat(flow).isWaitingAt("userTask_trackProgress");
  }

  @Test
  void materialIsCollectedBeforeThePlanWhereTheAnalysisAsksForIt() {
    begin(application(), accepted());
    work.complete("coordinator1", flow, "userTask_analyzeDemand", analysisWithMaterial());
    assertThat(coordination).isWaitingAt("userTask_collectMaterial");
    assertThat(work.task(number(), "userTask_collectMaterial")).hasCandidateGroup("information");

    work.complete("information1", flow, "userTask_collectMaterial", material());

    assertThat(coordination).isWaitingAt("userTask_draftPlan");
    assertThat(shown("userTask_draftPlan")).containsEntry("material", "上季度使用率 60%，见登记簿");
  }

  @Test
  void aComplexPlanIsDrawnAgainWhenTheDirectorReturnsIt() {
    begin(application(), accepted().with("complexity", "high"));
    plan(work, number());
    assertThat(coordination).isWaitingAt("userTask_approvePlan");

    work.complete("director", flow, "userTask_approvePlan", planReturned());

    assertThat(coordination).isWaitingAt("userTask_draftPlan");
    VariableMap prefilled = shown("userTask_draftPlan");
    assertThat(prefilled)
        .containsEntry("planGoal", HandlingAnswers.plan().values().get("planGoal"));
    assertThat(prefilled).containsEntry("planDecisionReason", "请补充费用");
    assertThat(prefilled.get("planSteps").toString()).contains("召开三方会议");

    work.complete("coordinator1", flow, "userTask_draftPlan", HandlingAnswers.plan());
    work.complete("director", flow, "userTask_approvePlan", planApproved());
    assertThat(coordination).isWaitingAt("userTask_prepareCoordination");
  }

  @Test
  void anUrgentPlanOfSeveralDepartmentsNeedsTheDirector() {
    begin(application("urgent"), accepted("important", "urgent"));

    plan(work, number());

    assertThat(coordination).isWaitingAt("userTask_approvePlan");
    assertThat(work.task(number(), "userTask_approvePlan")).hasCandidateGroup("director");
  }

  @Test
  void partiesThatDoNotAgreeYetAreHeardAgain() {
    begin(application(), accepted());
    plan(work, number());
    communicate(work, number());

    work.complete("coordinator1", flow, "userTask_negotiate", again());

    assertThat(coordination).isWaitingAt("userTask_communicate");
    work.complete("coordinator1", flow, "userTask_communicate", HandlingAnswers.communicated());
    work.complete("coordinator1", flow, "userTask_negotiate", agreed());
    assertThat(coordination).isWaitingAt("userTask_confirmAgreement");
  }

  @Test
  void theDirectorsRulingTakesThePlaceOfAnAgreement() {
    begin(application(), accepted());
    deadlock();

    work.complete("director", flow, "userTask_decideDispute", ruled("rule"));

    assertThat(coordination).isWaitingAt("userTask_confirmAgreement");
    assertThat(shown("userTask_confirmAgreement")).containsEntry("disputeRuling", "十五日中午交接");
    work.complete("coordinator1", flow, "userTask_confirmAgreement", confirmed());
    assertThat(coordination).hasPassed("endEvent_agreementConfirmed").isEnded();
  }

  @Test
  void theDirectorMaySendADisputeBackToANewPlan() {
    begin(application(), accepted());
    deadlock();

    work.complete("director", flow, "userTask_decideDispute", ruled("revise"));

    assertThat(coordination).isWaitingAt("userTask_draftPlan");
    assertThat(shown("userTask_draftPlan")).containsEntry("disputeRuling", "十五日中午交接");
  }

  @Test
  void aColleagueMayStepInForTheOwner() {
    begin(application(), accepted());

    work.complete("coordinator3", flow, "userTask_analyzeDemand", analysis());

    assertThat(coordination).isWaitingAt("userTask_draftPlan");
  }

  private void begin(Answers application, Answers assessment) {
    flow = work.request(application);
    work.complete("coordinator1", flow, "userTask_assessRequest", assessment);
    coordination = work.called(flow, "request-coordination");
  }

  private void deadlock() {
    plan(work, number());
    communicate(work, number());
    work.complete("coordinator1", flow, "userTask_negotiate", deadlocked());
    assertThat(coordination).isWaitingAt("userTask_decideDispute");
  }

  private VariableMap shown(String taskKey) {
    return forms.getTaskFormVariables(work.task(number(), taskKey).getId());
  }

  private String number() {
    return flow.getBusinessKey();
  }
}
