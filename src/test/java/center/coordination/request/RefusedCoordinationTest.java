package center.coordination.request;

import static center.coordination.testing.Answers.row;
import static center.coordination.testing.HandlingAnswers.acceptance;
import static center.coordination.testing.HandlingAnswers.agreed;
import static center.coordination.testing.HandlingAnswers.analysis;
import static center.coordination.testing.HandlingAnswers.communicated;
import static center.coordination.testing.HandlingAnswers.confirmed;
import static center.coordination.testing.HandlingAnswers.delegatedTo;
import static center.coordination.testing.HandlingAnswers.plan;
import static center.coordination.testing.HandlingAnswers.prepared;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.progress;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers of 协调办理 and 委托办理 that are refused: one message, and nothing changes. */
@ProcessTest
class RefusedCoordinationTest {

  @Autowired CaseWork work;
  @Autowired Refusals refusals;
  @Autowired IdentityService identity;

  String number;

  @Test
  void anAnalysisNeedsPartiesAndCauses() {
    handle();

    refused("userTask_analyzeDemand", "“涉及的部门和人员”至少要有一行", analysis().with("partyRows", List.of()));
    refused("userTask_analyzeDemand", "“问题产生的原因”至少要有一行", analysis().with("causeRows", List.of()));
  }

  @Test
  void aPlanNamesEveryPartyAndKeepsTheDeadline() {
    handle();
    work.complete("coordinator1", number, "userTask_analyzeDemand", analysis());

    refused(
        "userTask_draftPlan",
        "“参与方”遗漏了需求分析中的：商务部",
        plan().with("planParties", List.of(row("party", "技术部", "role", "使用方"))));
    refused(
        "userTask_draftPlan",
        "“计划完成日期”不能晚于处理时限 2026-03-03；确需更晚的请先申请延期",
        plan().with("planFinish", "2026-03-04"));
    refused("userTask_draftPlan", "“参与方”至少要有一行", plan().with("planParties", List.of()));
    refused("userTask_draftPlan", "“实施步骤”至少要有一行", plan().with("planSteps", List.of()));
    refused("userTask_draftPlan", "“风险预案”至少要有一行", plan().with("planRisks", List.of()));
  }

  @Test
  void everyPartyIsHeardBeforeTheyNegotiate() {
    handle();
    CoordinationSteps.plan(work, number);
    work.complete("coordinator1", number, "userTask_prepareCoordination", prepared());

    refused(
        "userTask_communicate",
        "以下各方还没有立场记录：商务部",
        communicated().with("statementRows", List.of(row("party", "技术部", "statement", "上半月"))));
  }

  @Test
  void aConsensusIsWhatEveryPartyAccepts() {
    handle();
    CoordinationSteps.plan(work, number);
    CoordinationSteps.communicate(work, number);

    refused(
        "userTask_negotiate",
        "“达成共识”须各方都接受，以下各方尚未接受：商务部",
        agreed().with("acceptanceRows", acceptance("accept", "reject")));
    refused(
        "userTask_negotiate",
        "“达成共识”须各方都接受，以下各方不接受：客户关系部",
        agreed()
            .with(
                "acceptanceRows",
                List.of(
                    row("party", "技术部", "acceptance", "accept"),
                    row("party", "商务部", "acceptance", "accept"),
                    row("party", "客户关系部", "acceptance", "reject"))));
  }

  @Test
  void eachTaskHasExactlyOneWhoAnswersForIt() {
    handle();
    CoordinationSteps.plan(work, number);
    CoordinationSteps.communicate(work, number);
    work.complete("coordinator1", number, "userTask_negotiate", agreed());

    for (String two : List.of("王某、李某", "王某，李某", "王某/李某")) {
      refused(
          "userTask_confirmAgreement",
          "“责任分工（RACI）”第 1 行“最终负责(A)”只能有一个",
          confirmed().with("raciRows", raci(two)));
    }
    refused(
        "userTask_confirmAgreement", "“责任分工（RACI）”至少要有一行", confirmed().with("raciRows", List.of()));
    refused("userTask_confirmAgreement", "“行动计划”至少要有一行", confirmed().with("actionRows", List.of()));

    work.complete(
        "coordinator1",
        number,
        "userTask_confirmAgreement",
        confirmed().with("raciRows", raci("王和平")));
    assertThat(work.openTasks(number)).contains("userTask_trackProgress");
  }

  @Test
  void aDepartmentWithoutLiaisonsTakesNoDelegation() {
    number = work.request(application("urgent")).getBusinessKey();
    work.complete(
        "coordinator1", number, "userTask_assessRequest", accepted("unimportant", "urgent"));
    identity.deleteMembership("liaison-customer", "department-customer");
    try {
      refused("userTask_arrangeDelegation", "“受托部门”客户关系部没有协调联络员，无法委托", delegatedTo("customer"));
    } finally {
      identity.createMembership("liaison-customer", "department-customer");
    }
  }

  @Test
  void doneMeansAHundredPercentAndTheOtherWayRound() {
    handle();
    CoordinationSteps.agree(work, number);
    String refusal = "“当前状态”为“已完成”时“完成度”须为 100，反之亦然";

    refused("userTask_trackProgress", refusal, progress(99).with("progressState", "done"));
    refused("userTask_trackProgress", refusal, progress(100).with("progressState", "inProgress"));
    refused("userTask_trackProgress", "请更正：“完成度”不能大于 100", progress(101));
  }

  private void handle() {
    number = work.request(application()).getBusinessKey();
    work.complete("coordinator1", number, "userTask_assessRequest", accepted());
  }

  private static List<?> raci(String accountable) {
    return List.of(row("task", "交接", "responsible", "技术部", "accountable", accountable));
  }

  private void refused(String taskKey, String message, Answers answers) {
    refusals.of("coordinator1", number, taskKey, message, answers);
  }
}
