package center.coordination.matter;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.onBehalf;
import static center.coordination.testing.RequestAnswers.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.engine.Refusal;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.HandlingAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each completed form is recorded with who submitted it, and the record can be verified. */
@ProcessTest
class MatterRecordTest {

  @Autowired CaseWork work;
  @Autowired MatterService matters;

  @Test
  void eachFormIsRecordedWithItsActor() {
    ProcessInstance flow = work.request(application());
    work.complete("coordinator2", flow, "userTask_assessRequest", accepted());
    work.complete("coordinator1", flow, "userTask_analyzeDemand", HandlingAnswers.analysis());

    assertThat(steps(flow))
        .extracting(step -> step.actor() + " " + step.label())
        .containsExactly("requester1 收到协调请求", "coordinator2 响应并初评", "coordinator1 分析需求");
    assertThat(steps(flow).get(2).step()).isEqualTo("userTask_analyzeDemand");
    assertThat(steps(flow).get(2).recordedAt()).isEqualTo(TimeTravel.now());
  }

  @Test
  void theRecordHoldsWhatWasSubmitted() throws Exception {
    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", rejected());

    assertThat(content(steps(flow).get(1))).isEqualTo(rejected().values());
    assertThat(content(steps(flow).get(0))).containsAllEntriesOf(application().values());
  }

  @Test
  void anyoneCanVerifyTheSignatureOfAStep() {
    ProcessInstance flow = work.request(application());
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());

    for (CaseStep step : steps(flow)) {
      assertThat(MatterService.hash(step.actor(), step.recordedAt(), step.content()))
          .isEqualTo(step.contentHash())
          .hasSize(64);
      assertThat(MatterService.hash("lead", step.recordedAt(), step.content()))
          .isNotEqualTo(step.contentHash());
      assertThat(MatterService.hash(step.actor(), step.recordedAt(), step.content() + " "))
          .isNotEqualTo(step.contentHash());
    }
  }

  @Test
  void stepsOfCalledFlowsAndOfFlowsBesideTheCaseStandInTheSameRecord() {
    ProcessInstance flow = work.request(application());
    work.complete(
        "liaison-tech",
        flow,
        "userTask_signApplication",
        Answers.of("signatureDecision", "sign", "departmentHead", "王主任"));

    assertThat(steps(flow)).last().extracting(CaseStep::actor).isEqualTo("liaison-tech");
  }

  @Test
  void aCoordinatorSignsWhatHeEntersForOthers() {
    String number =
        work.start("coordinator1", "request-handling", onBehalf("mail")).getBusinessKey();

    assertThat(matters.steps(number))
        .singleElement()
        .extracting(CaseStep::actor)
        .isEqualTo("coordinator1");
  }

  @Test
  void aRefusedFormLeavesNoRecord() {
    ProcessInstance flow = work.request(application());

    assertThatThrownBy(
            () ->
                work.complete(
                    "coordinator1",
                    flow,
                    "userTask_assessRequest",
                    accepted().with("feasibility", "infeasible")))
        .isInstanceOf(Refusal.class);

    assertThat(steps(flow)).hasSize(1);
  }

  private List<CaseStep> steps(ProcessInstance flow) {
    return matters.steps(flow.getBusinessKey());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> content(CaseStep step) throws Exception {
    return new ObjectMapper().readValue(step.content(), Map.class);
  }
}
