package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.adjusting;
import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.communicated;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.implemented;
import static center.coordination.testing.IssueAnswers.in;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps of a problem that are refused: one message that names row and field, nothing changes. */
@ProcessTest
class RefusedIssueTest {

  private static final String IDENTIFY = "userTask_identifyIssue";
  private static final String ANALYZE = "userTask_analyzeIssue";
  private static final String DRAFT = "userTask_draftSolutions";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired Refusals refusals;
  @Autowired TimeTravel time;
  @Autowired IssueService issues;
  @Autowired SolutionService solutions;
  @Autowired IdentityService identity;

  String number;

  @Test
  void anotherLevelThanTheRulesNeedsAReason() {
    report("resourceConflict");

    refused(IDENTIFY, "分类规则判定为“重要”，改为“一般”须填写“定级理由”", identified("resourceConflict", "general"));
  }

  @Test
  void anotherSituationNeedsAReason() {
    report("resourceConflict");

    refused(IDENTIFY, "更正“情形”须填写“定级理由”", identified("departmentDispute", "important"));
  }

  @Test
  void aLevelWithoutARuleNeedsAReason() {
    report("unlisted");

    refused(IDENTIFY, "该情形没有对应的分类规则，由承办人定级，须填写“定级理由”", identified("unlisted", "general"));
  }

  @Test
  void onlyCoordinatorsCanBeInCharge() {
    report("resourceConflict");
    refused(IDENTIFY, "请更正：“承办人”的选项无效", identified().with("owner", "director"));

    // The form offered somebody who has left the group meanwhile.
    identity.deleteMembership("coordinator3", "coordination");
    try {
      refused(IDENTIFY, "“承办人”须是协调管理组人员", identified().with("owner", "coordinator3"));
    } finally {
      identity.createMembership("coordinator3", "coordination");
    }
  }

  @Test
  void whoeverIsNotInTheGroupCannotIdentify() {
    report("resourceConflict");
    var task = work.task(number, IDENTIFY);
    String before = facts.state(number);

    for (String stranger : List.of("liaison-tech", "director", "information1", "requester1")) {
      assertThatThrownBy(() -> work.submit(stranger, task, identified()))
          .isInstanceOf(AuthorizationException.class);
    }

    assertThat(facts.state(number)).isEqualTo(before);
  }

  @Test
  void anotherLevelInTheAnalysisNeedsAReason() {
    toAnalysis();

    refused(ANALYZE, "问题等级由“重要”改为“紧急”须填写“调整理由”", analyzed("urgent"));
  }

  @Test
  void anAnalysisNamesCausesAndParties() {
    toAnalysis();

    refused(ANALYZE, "“鱼骨图：根本原因”至少要有一行", analyzed().with("causeRows", List.of()));
    refused(ANALYZE, "“相关方和利益”至少要有一行", analyzed().without("partyRows"));
  }

  @Test
  void anOwnCauseNamesItsBone() {
    toAnalysis();

    refused(
        ANALYZE,
        "请更正：“根本原因”第 1 行“因素”必填；“根本原因”第 1 行“自定原因”必填",
        analyzed().with("causeRows", List.of(Answers.row("cause", "own", "evidence", "值班记录"))));
  }

  @Test
  void thereAreAtLeastTwoCandidatesAndOneIsChosen() {
    toDrafts();

    refused(DRAFT, "“备选方案”至少要有两个", drafted().with("solutionRows", candidates(true)));
    refused(DRAFT, "“备选方案”至少要有两个", drafted().without("solutionRows"));
    refused(
        DRAFT, "“备选方案”须恰好选定一个，现选定了 0 个", drafted().with("solutionRows", candidates(false, false)));
    refused(
        DRAFT,
        "“备选方案”须恰好选定一个，现选定了 2 个",
        drafted().with("solutionRows", candidates(true, false, true)));
  }

  @Test
  void aPlanHasMeasures() {
    toDrafts();

    refused(DRAFT, "“实施计划”至少要有一行", drafted().with("measureRows", List.of()));
  }

  @Test
  void aMeasureIsDueLaterThanNowAndWithinTheLimit() {
    toDrafts();

    refused(DRAFT, "“实施计划”第 1 行的“完成时限”须晚于现在", drafted(Duration.ofMinutes(-5), Duration.ofHours(2)));
    refused(
        DRAFT,
        "“实施计划”第 2 行的“完成时限”不能晚于处理时限 2026-03-03 10:00；确需更晚的请先申请延期",
        drafted(Duration.ofHours(1), Duration.ofHours(25)));
  }

  @Test
  void onceTheLimitIsOverAMeasureMayBeDueLater() {
    toDrafts();
    time.advanceBy(Duration.ofHours(25));

    work.complete("coordinator1", number, DRAFT, drafted());

    assertThat(work.openTasks(number)).contains("userTask_communicateSolution");
  }

  @Test
  void onlyWhomTheFormOffersSeesToAMeasure() {
    toDrafts();
    refused(DRAFT, "请更正：“解决措施”第 1 行“责任人”的选项无效", responsible("requester1"));

    // The form offered a department whose only liaison has left meanwhile.
    identity.deleteMembership("liaison-business", "department-business");
    try {
      refused(DRAFT, "“实施计划”第 1 行的“责任人”须从列表中选择", responsible("department-business"));
    } finally {
      identity.createMembership("liaison-business", "department-business");
    }
  }

  @Test
  void everyPartyIsSpokenToBeforeMeasuresBegin() {
    toDrafts();
    work.complete("coordinator1", number, DRAFT, drafted());

    refused(
        "userTask_communicateSolution", "以下相关方还没有沟通记录：技术部", communicated().without("contactRows"));
  }

  @Test
  void anAdjustmentAndAFailureAreExplained() {
    toDrafts();
    IssueSteps.agree(work, number);
    IssueSteps.implement(work, number);
    String conclude = "userTask_concludeImplementation";
    refused(conclude, "请更正：“调整理由”必填", adjusting().without("adjustmentReason"));

    work.complete("coordinator1", number, conclude, adjusting());
    IssueSteps.agree(work, number);
    IssueSteps.implement(work, number);
    work.complete(
        "coordinator1",
        number,
        conclude,
        adjusting().with("implementationOutcome", "done").without("adjustmentReason"));
    refused(
        "userTask_evaluateSolution",
        "请更正：“未解决的原因”至少选一项",
        evaluated("none").without("failureCauses"));
  }

  @Test
  void aMeasureIsFinishedOnce() {
    toDrafts();
    IssueSteps.agree(work, number);
    solutions.finishMeasure(number, 0, "已完成", null);

    refusals.of(number, "该项措施已实施，请刷新后再试", () -> solutions.finishMeasure(number, 0, "又完成", null));
    var second =
        work.tasks(number, "userTask_implementMeasure").stream()
            .filter(task -> task.getAssignee() != null)
            .findFirst()
            .orElseThrow();
    refusals.of(number, "该项措施已实施，请刷新后再试", () -> work.submit("coordinator2", second, implemented()));
  }

  @Test
  void whatSomebodyFasterHasDoneIsNotDoneAgain() {
    toAnalysis();

    refusals.of(
        number, "问题 %s 现为“处理中”，请刷新后再试".formatted(number), () -> issues.dismiss(number, "重复"));
  }

  private void report(String situation) {
    number = work.issue("liaison-tech", reported(situation)).getBusinessKey();
  }

  private void toAnalysis() {
    report("resourceConflict");
    work.complete("coordinator1", number, IDENTIFY, identified());
  }

  private void toDrafts() {
    toAnalysis();
    work.complete("coordinator1", number, ANALYZE, analyzed());
  }

  private static List<Map<String, Object>> candidates(Boolean... chosen) {
    return List.of(chosen).stream()
        .map(
            ticked ->
                Answers.row(
                    "solution", "更换证书",
                    "advantages", "快",
                    "drawbacks", "须停机",
                    "feasibility", "high",
                    "chosen", ticked))
        .toList();
  }

  private static Answers responsible(String responsible) {
    return drafted()
        .with(
            "measureRows",
            List.of(
                Answers.row(
                    "measure",
                    "申请新证书",
                    "responsible",
                    responsible,
                    "due",
                    in(Duration.ofHours(1)))));
  }

  private void refused(String taskKey, String message, Answers answers) {
    refusals.of("coordinator1", number, taskKey, message, answers);
  }
}
