package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.notArchived;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who learns what of a problem, and when. */
@ProcessTest
class IssueNoticesTest {

  private static final String NOTICE = "请知悉：测试平台无法访问";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "majorComplaint, director, 紧急问题：客户重大投诉",
    "securityIncident, director, 紧急问题：重大安全事件",
    "processObstacle, optimizer1, 重要问题：流程执行障碍",
    "informationCommunication, information2, 一般问题：信息沟通问题",
    "processSuggestion, optimizer2, 常规问题：流程优化建议",
    "trainingNeed, optimizer1, 常规问题：培训需求"
  })
  void whomTheRuleNamesIsToldBeforeAnybodyIdentifiesTheProblem(
      String situation, String told, String rule) {
    ProcessInstance flow = work.issue("liaison-tech", reported(situation));

    assertThat(flow).hasPassed("serviceTask_informRole").isWaitingAt("userTask_identifyIssue");
    assertThat(facts.mails(flow.getBusinessKey(), told))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).endsWith(NOTICE);
              assertThat(mail.body()).contains(rule, "技术部从上午九点起无法登录测试平台");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"keyMilestone", "resourceConflict", "otherAffairs", "unlisted"})
  void otherProblemsDisturbNobody(String situation) {
    ProcessInstance flow = work.issue("liaison-tech", reported(situation));

    assertThat(flow).hasNotPassed("serviceTask_informRole").isWaitingAt("userTask_identifyIssue");
    for (String user : List.of("director", "lead", "optimizer1", "information1")) {
      assertThat(facts.subjects(flow.getBusinessKey(), user)).isEmpty();
    }
  }

  @Test
  void aCorrectionThatMakesAProblemMajorIsToldToo() {
    String number = work.issue("liaison-tech", reported()).getBusinessKey();
    assertThat(facts.subjects(number, "director")).isEmpty();

    work.complete(
        "coordinator1",
        number,
        "userTask_identifyIssue",
        identified("majorComplaint", "urgent").with("levelReason", "客户已书面投诉"));

    assertThat(facts.subjects(number, "director")).containsExactly(NOTICE);
    assertThat(facts.mails(number, "director").get(0).body()).contains("紧急问题：客户重大投诉");
  }

  @Test
  void whoeverWasToldIsNotToldAgainWhenTheSituationIsConfirmed() {
    String number = work.issue("liaison-tech", reported("securityIncident")).getBusinessKey();

    work.complete(
        "coordinator1", number, "userTask_identifyIssue", identified("securityIncident", "urgent"));

    assertThat(facts.subjects(number, "director")).containsExactly(NOTICE);
  }

  @Test
  void handlerAndReporterFollowTheCaseByMail() {
    ProcessInstance flow = work.issue("liaison-tech", reported());
    String number = flow.getBusinessKey();
    work.complete("coordinator2", flow, "userTask_identifyIssue", identified());
    assertThat(facts.subjects(number, "coordinator1")).containsExactly("请您承办：测试平台无法访问");
    assertThat(facts.mails(number, "coordinator1").get(0).body()).contains("等级为“重要”");
    IssueSteps.handle(work, number);
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));
    work.complete("liaison-tech", flow, "userTask_rateSolution", accepted());
    work.complete("coordinator1", flow, "userTask_updateLibrary", notArchived());

    assertThat(facts.subjects(number, "liaison-tech"))
        .containsExactly("已受理：测试平台无法访问", "请实施措施：测试平台无法访问", "请评价：测试平台无法访问", "已办结：测试平台无法访问");
    assertThat(facts.subjects(number, "lead")).isEmpty();
  }

  @Test
  void theLeadLearnsOfALowerLevelWhereverItIsGiven() {
    String number = work.issue("liaison-tech", reported()).getBusinessKey();
    work.complete(
        "coordinator1",
        number,
        "userTask_identifyIssue",
        identified("resourceConflict", "general").with("levelReason", "有备用平台"));
    work.complete(
        "coordinator1",
        number,
        "userTask_analyzeIssue",
        analyzed("routine").with("levelReason", "月底前不用平台"));

    assertThat(facts.mails(number, "lead"))
        .allSatisfy(mail -> assertThat(mail.subject()).endsWith("问题等级调低：测试平台无法访问"))
        .satisfiesExactly(
            mail -> assertThat(mail.body()).contains("重要 → 一般：有备用平台"),
            mail -> assertThat(mail.body()).contains("一般 → 常规：月底前不用平台"));
  }

  @Test
  void aHigherLevelNeedsNoLead() {
    String number = work.issue("liaison-tech", reported()).getBusinessKey();

    work.complete(
        "coordinator1",
        number,
        "userTask_identifyIssue",
        identified("resourceConflict", "urgent").with("levelReason", "客户在场"));

    assertThat(facts.subjects(number, "lead")).isEmpty();
  }
}
