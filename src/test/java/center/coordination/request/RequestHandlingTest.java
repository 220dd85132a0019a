package center.coordination.request;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.amended;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.deferredUntil;
import static center.coordination.testing.RequestAnswers.evaluated;
import static center.coordination.testing.RequestAnswers.progress;
import static center.coordination.testing.RequestAnswers.rated;
import static center.coordination.testing.RequestAnswers.rejected;
import static center.coordination.testing.RequestAnswers.returned;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.CaseHeadings;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ends and loops of 协调请求处理; what a called process does has tests of its own. */
@ProcessTest
class RequestHandlingTest {

  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired MatterService matters;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void request() {
    flow = work.request(application());
    number = flow.getBusinessKey();
  }

  @Test
  void anAcceptedRequestIsHandledEvaluatedRatedAndClosed() {
    assertThat(flow).isWaitingAt("userTask_assessRequest");
    work.complete("coordinator2", flow, "userTask_assessRequest", accepted());
    assertThat(flow).hasPassed("endEvent_responseGiven");
    assertThat(matter().status()).isEqualTo("处理中");

    CoordinationSteps.agree(work, number);
    assertThat(flow).isWaitingAt("userTask_trackProgress");
    work.complete("coordinator1", flow, "userTask_trackProgress", progress(100));
    assertThat(flow).hasPassed("endEvent_handled").isWaitingAt("userTask_evaluateEffect");
    assertThat(matter().status()).isEqualTo("待评价");

    work.complete("coordinator1", flow, "userTask_evaluateEffect", evaluated());
    assertThat(flow).isWaitingAt("userTask_rateSatisfaction");
    work.complete("requester1", flow, "userTask_rateSatisfaction", rated());

    assertThat(flow)
        .hasPassedInOrder(
            "startEvent_requestReceived",
            "userTask_assessRequest",
            "callActivity_coordinate",
            "userTask_trackProgress",
            "userTask_evaluateEffect",
            "userTask_rateSatisfaction",
            "endEvent_closed")
        .isEnded();
    assertThat(matter().status()).isEqualTo("已办结");
    assertThat(matter().closed()).isEqualTo(TimeTravel.now());
  }

  @Test
  void aRejectedRequestEndsAtOnce() {
    work.complete("coordinator1", flow, "userTask_assessRequest", rejected());

    assertThat(flow)
        .hasPassed("endEvent_responseGiven", "serviceTask_notifyRejection", "endEvent_rejected")
        .isEnded();
    assertThat(matter().status()).isEqualTo("不予受理");
  }

  @Test
  void aReturnedRequestGoesBackToAssessmentOnceItIsAmended() {
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());
    assertThat(flow).isWaitingAt("userTask_amendApplication");
    assertThat(matter().status()).isEqualTo("待补正");

    work.complete("requester1", flow, "userTask_amendApplication", amended());

    assertThat(flow)
        .isWaitingAt("userTask_assessRequest")
        .hasPassed("userTask_amendApplication")
        .variables()
        .containsEntry("caseTitle", "联合调试的场地和时间安排");
    assertThat(matter().status()).isEqualTo("待答复");
    assertThat(matter().title()).isEqualTo("联合调试的场地和时间安排");

    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    assertThat(flow).isWaitingAt("callActivity_coordinate");
  }

  @Test
  void aRequestMayBeReturnedAgain() {
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());
    work.complete("requester1", flow, "userTask_amendApplication", amended());
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());

    assertThat(flow).isWaitingAt("userTask_amendApplication");
    assertThat(matter().status()).isEqualTo("待补正");
  }

  @Test
  void aReturnedRequestThatNobodyAmendsLapses() {
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());

    time.advanceBy(Duration.ofHours(48));

    assertThat(flow)
        .hasPassed("event_amendmentDue", "serviceTask_closeLapsedRequest", "endEvent_lapsed")
        .hasNotPassed("endEvent_closed")
        .isEnded();
    assertThat(matter().status()).isEqualTo("逾期未补正");
  }

  @Test
  void aDeferredRequestIsAssessedAgainWhenItsTimeHasCome() {
    work.complete(
        "coordinator1", flow, "userTask_assessRequest", accepted("unimportant", "important"));
    assertThat(flow).isWaitingAt("userTask_deferRequest");
    work.complete(
        "coordinator1", flow, "userTask_deferRequest", deferredUntil(LocalDate.of(2026, 3, 10)));
    assertThat(flow).isWaitingAt("event_deferralOver");
    assertThat(matter().status()).isEqualTo("暂缓");

    time.advanceTo(at("2026-03-10T08:59:59"));
    assertThat(flow).isWaitingAt("event_deferralOver");
    time.advanceTo(at("2026-03-10T09:00:00"));

    assertThat(flow).isWaitingAt("userTask_assessRequest").isNotWaitingAt("event_deferralOver");
    assertThat(matter().status()).isEqualTo("待答复");
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    assertThat(flow).isWaitingAt("callActivity_coordinate");
    assertThat(matter().status()).isEqualTo("处理中");
  }

  @Test
  void progressIsNotedUntilAllIsDone() {
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    CoordinationSteps.agree(work, number);

    for (int percent : new int[] {0, 40, 40, 99}) {
      work.complete("coordinator1", flow, "userTask_trackProgress", progress(percent));
      assertThat(flow).isWaitingAt("userTask_trackProgress");
      assertThat(matter().progress()).isEqualTo(percent);
      assertThat(matter().remark()).isEqualTo("已完成 %d%%".formatted(percent));
    }
    work.complete("coordinator1", flow, "userTask_trackProgress", progress(100));

    assertThat(flow).hasPassed("endEvent_handled").isWaitingAt("userTask_evaluateEffect");
    assertThat(matter().progress()).isEqualTo(100);
  }

  @Test
  void anUrgentImportantRequestRaisesThePriorityOfItsTasks() {
    ProcessInstance urgent = work.request(application("urgent"));
    assertThat(task(urgent, "userTask_assessRequest").getPriority()).isEqualTo(50);

    work.complete(
        "coordinator1", urgent, "userTask_assessRequest", accepted("important", "urgent"));

    assertThat(task(urgent, "userTask_analyzeDemand").getPriority()).isEqualTo(100);
  }

  @Test
  void anAssessorSeesHowLoadedAndHowActiveEachPossibleHandlerIs() {
    assertThat(options()).contains("协调专员一（在办 0 件，还没有办理记录）", "协调主管（在办 0 件，还没有办理记录）");
    ProcessInstance other = work.request(application());
    work.complete("coordinator1", other, "userTask_assessRequest", accepted());

    tasks.claim(task(flow, "userTask_assessRequest").getId(), "coordinator2");

    assertThat(options()).containsSubsequence("协调专员二（在办 0 件，还没有办理记录）", "协调专员一（在办 1 件，最近办理 03-02）");
  }

  @Test
  void whoeverMayWorkOnATaskReadsNumberAndTitleInTheTaskList() {
    String listed =
        work.as(
            "coordinator1",
            () ->
                runtime
                    .createVariableInstanceQuery()
                    .taskIdIn(task(flow, "userTask_assessRequest").getId())
                    .variableName(CaseHeadings.VARIABLE)
                    .singleResult()
                    .getValue()
                    .toString());

    assertThat(listed).isEqualTo(number + "　联合调试的场地安排");
  }

  private String options() {
    Task task = task(flow, "userTask_assessRequest");
    return String.valueOf(tasks.getVariableLocal(task.getId(), "handlerOptions"));
  }

  private Task task(ProcessInstance of, String key) {
    return work.task(of.getBusinessKey(), key);
  }

  private MatterSummary matter() {
    return matters.find(number).orElseThrow();
  }
}
