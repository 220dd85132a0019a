package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.notArchived;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ends and rounds of 问题处理; what a called process does has tests of its own. */
@ProcessTest
class IssueHandlingTest {

  @Autowired CaseWork work;
  @Autowired MatterService matters;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void report() {
    flow = work.issue("liaison-tech", reported());
    number = flow.getBusinessKey();
  }

  @Test
  void aSolvedProblemIsRatedAndClosed() {
    assertThat(number).isEqualTo("WT-2026-0001");
    assertThat(flow).isWaitingAt("userTask_identifyIssue");
    work.complete("coordinator2", flow, "userTask_identifyIssue", identified());
    assertThat(matter().status()).isEqualTo("处理中");
    IssueSteps.handle(work, number);
    assertThat(matter().status()).isEqualTo("待评估");
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));
    assertThat(matter().status()).isEqualTo("待评价");
    work.complete("liaison-tech", flow, "userTask_rateSolution", accepted());
    work.complete("coordinator1", flow, "userTask_updateLibrary", notArchived());

    assertThat(flow)
        .hasPassedInOrder(
            "startEvent_issueReported",
            "businessRuleTask_classifyIssue",
            "userTask_identifyIssue",
            "callActivity_solve",
            "callActivity_implement",
            "userTask_concludeImplementation",
            "userTask_evaluateSolution",
            "userTask_rateSolution",
            "userTask_updateLibrary",
            "endEvent_closed")
        .hasNotPassed("event_proposeArticle", "serviceTask_informRole")
        .isEnded();
    assertThat(matter().status()).isEqualTo("已办结");
    assertThat(matter().closed()).isEqualTo(TimeTravel.now());
  }

  MatterSummary matter() {
    return matters.find(number).orElseThrow();
  }
}
