package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Identification and analysis that are refused: one message, and nothing changes. */
@ProcessTest
class RefusedIssueTest {

  private static final String IDENTIFY = "userTask_identifyIssue";
  private static final String ANALYZE = "userTask_analyzeIssue";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired Refusals refusals;
  @Autowired IssueService issues;
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

    refused(ANALYZE, "“根本原因”至少要有一行", analyzed().with("causeRows", List.of()));
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

  private void refused(String taskKey, String message, Answers answers) {
    refusals.of("coordinator1", number, taskKey, message, answers);
  }
}
