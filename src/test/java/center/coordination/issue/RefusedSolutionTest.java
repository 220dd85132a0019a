package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.adjusting;
import static center.coordination.testing.IssueAnswers.communicated;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.implemented;
import static center.coordination.testing.IssueAnswers.in;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Solutions and measures that are refused: one message that names row and field. */
@ProcessTest
class RefusedSolutionTest {

  private static final String DRAFT = "userTask_draftSolutions";

  @Autowired CaseWork work;
  @Autowired Refusals refusals;
  @Autowired TimeTravel time;
  @Autowired SolutionService solutions;
  @Autowired IdentityService identity;

  String number;

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

    refused(DRAFT, "“解决措施”至少要有一行", drafted().with("measureRows", List.of()));
  }

  @Test
  void aMeasureIsDueLaterThanNowAndWithinTheLimit() {
    toDrafts();

    refused(DRAFT, "“解决措施”第 1 行的“完成时限”须晚于现在", drafted(Duration.ofMinutes(-5), Duration.ofHours(2)));
    refused(
        DRAFT,
        "“解决措施”第 2 行的“完成时限”不能晚于处理时限 2026-03-03 10:00；确需更晚的请先申请延期",
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
      refused(DRAFT, "“解决措施”第 1 行的“责任人”须从列表中选择", responsible("department-business"));
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

  private void toDrafts() {
    number = IssueSteps.identify(work, "resourceConflict", "important").getBusinessKey();
    IssueSteps.analyze(work, number, "important");
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
