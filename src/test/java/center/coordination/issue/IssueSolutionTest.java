package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.testing.Answers.row;
import static center.coordination.testing.IssueAnswers.analyzed;
import static center.coordination.testing.IssueAnswers.approved;
import static center.coordination.testing.IssueAnswers.communicated;
import static center.coordination.testing.IssueAnswers.drafted;
import static center.coordination.testing.IssueAnswers.firstMeasures;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.rejected;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.matter.Factor;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 分析并制定方案: analysis, drafts and the approval of the lead. */
@ProcessTest
class IssueSolutionTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired IssueViews views;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  ProcessInstance flow;
  String number;

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "keyMilestone, urgent",
    "resourceConflict, important",
    "resourceConflict, urgent",
    "majorComplaint, important"
  })
  void aSolutionThatIsNotBothUrgentAndMajorNeedsNoApproval(String situation, String level) {
    toDrafts(situation, level);

    draft();

    assertThat(work.openTasks(number)).containsExactly("userTask_communicateSolution");
  }

  @ParameterizedTest
  @ValueSource(strings = {"majorComplaint", "securityIncident"})
  void theLeadApprovesTheSolutionOfAnUrgentMajorProblemWhileFirstMeasuresAreTaken(
      String situation) {
    toDrafts(situation, "urgent");

    draft();

    assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder("userTask_approveSolution", "userTask_takeFirstMeasures");
    Date due = Date.from(facts.clock(number, HANDLING).dueAt());
    assertThat(approval()).hasCandidateGroup("coordination-lead").hasDueDate(due);
    assertThat(work.task(number, "userTask_takeFirstMeasures"))
        .isAssignedTo("coordinator1")
        .hasDueDate(due);
    assertThatThrownBy(() -> work.submit("coordinator1", approval(), approved()))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void approvalMayComeFirst() {
    toApproval();

    work.complete("lead", number, "userTask_approveSolution", approved());
    assertThat(work.openTasks(number)).containsExactly("userTask_takeFirstMeasures");
    work.complete("coordinator1", number, "userTask_takeFirstMeasures", firstMeasures());

    assertThat(work.openTasks(number)).containsExactly("userTask_communicateSolution");
  }

  @Test
  void firstMeasuresMayComeFirst() {
    toApproval();

    work.complete("coordinator1", number, "userTask_takeFirstMeasures", firstMeasures());
    assertThat(work.openTasks(number)).containsExactly("userTask_approveSolution");
    assertThat(caseFile(called())).contains("\"firstMeasures\":\"已通知各方暂缓调试\"");
    work.complete("lead", number, "userTask_approveSolution", approved());

    assertThat(work.openTasks(number)).containsExactly("userTask_communicateSolution");
  }

  @Test
  void aReturnedSolutionIsDraftedAgainWithTheLeadsReasonInSight() {
    toApproval();
    work.complete("lead", number, "userTask_approveSolution", rejected());
    work.complete("coordinator1", number, "userTask_takeFirstMeasures", firstMeasures());

    assertThat(work.openTasks(number)).containsExactly("userTask_draftSolutions");
    assertThat(caseFile(called())).contains("\"solutionRejection\":\"缺少回退办法\"");

    draft();
    assertThat(work.openTasks(number))
        .containsExactlyInAnyOrder("userTask_approveSolution", "userTask_takeFirstMeasures");
    assertThat(caseFile(called())).doesNotContain("缺少回退办法");
    work.complete("lead", number, "userTask_approveSolution", approved());
    work.complete("coordinator1", number, "userTask_takeFirstMeasures", firstMeasures());
    work.complete("coordinator1", number, "userTask_communicateSolution", communicated());
    assertThat(work.tasks(number, "userTask_implementMeasure")).hasSize(2);
  }

  @Test
  void aLevelThatTheAnalysisRaisesAsksForApprovalAndRaisesPriorities() {
    identify("majorComplaint", "important");
    assertThat(work.task(number, "userTask_analyzeIssue").getPriority()).isEqualTo(70);

    IssueSteps.analyze(work, number, "urgent");
    assertThat(work.task(number, "userTask_draftSolutions").getPriority()).isEqualTo(100);
    draft();

    assertThat(approval().getPriority()).isEqualTo(100);
  }

  @Test
  void theAnalysisIsKeptAsAFishbone() {
    toDrafts("resourceConflict", "important");

    assertThat(views.find(number).orElseThrow().causes())
        .containsExactly(
            new FishboneCause(Factor.TECHNOLOGY, "系统故障", "登录日志报证书过期"),
            new FishboneCause(Factor.PEOPLE, "责任不清", "值班表没有负责人"),
            new FishboneCause(Factor.ENVIRONMENT, "节假日停电", "机房值班记录"));
  }

  @Test
  void thePartiesOfTheAnalysisStandInTheRecordOfContactsAlready() {
    identify("resourceConflict", "important");
    work.complete(
        "coordinator1",
        number,
        "userTask_analyzeIssue",
        analyzed()
            .with(
                "partyRows",
                List.of(
                    row("party", "技术部", "interest", "尽快恢复调试"),
                    row("party", "商务部", "interest", "按期交付"),
                    row("party", "技术部 ", "interest", "少停机"))));

    draft();

    assertThat(work.openTasks(number)).containsExactly("userTask_communicateSolution");
    assertThat(runtime.getVariable(called().getId(), "contactRows"))
        .hasToString("[{\"party\":\"技术部\"},{\"party\":\"商务部\"}]");
  }

  @Test
  void theAnalysisIsOfferedTheNearestCasesOfTheLibrary() {
    flow =
        work.issue(
            "liaison-tech",
            reported()
                .with("title", "两个项目争用技术骨干")
                .with("phenomenon", "项目A和项目B同时需要技术骨干，两个项目经理产生资源冲突"));
    number = flow.getBusinessKey();
    work.complete("coordinator1", number, "userTask_identifyIssue", identified());

    Task analysis = work.task(number, "userTask_analyzeIssue");
    assertThat(String.valueOf(tasks.getVariableLocal(analysis.getId(), "similarCases")))
        .startsWith("[{")
        .contains("\"number\":\"AL-SC-01\"", "\"title\":\"跨部门项目资源冲突协调\"", "相同部门：技术部", "共同词语：");
    assertThat(String.valueOf(tasks.getVariableLocal(analysis.getId(), "similarOptions")))
        .contains("\"value\":\"AL-SC-01\"", "\"label\":\"跨部门项目资源冲突协调\"");
    assertThat(runtime.getVariables(called().getId()))
        .doesNotContainKeys("similarCases", "similarOptions");

    work.complete(
        "coordinator1",
        number,
        "userTask_analyzeIssue",
        analyzed().with("consultedCases", List.of("AL-SC-01")));
    assertThat(work.openTasks(number)).containsExactly("userTask_draftSolutions");
  }

  private void identify(String situation, String level) {
    flow = IssueSteps.identify(work, situation, level);
    number = flow.getBusinessKey();
  }

  private void toDrafts(String situation, String level) {
    identify(situation, level);
    IssueSteps.analyze(work, number, level);
  }

  private void draft() {
    work.complete("coordinator1", number, "userTask_draftSolutions", drafted());
  }

  private void toApproval() {
    toDrafts("majorComplaint", "urgent");
    draft();
  }

  private Task approval() {
    return work.task(number, "userTask_approveSolution");
  }

  private ProcessInstance called() {
    return work.called(flow, "issue-solution");
  }

  private String caseFile(ProcessInstance instance) {
    return runtime.getVariable(instance.getId(), "caseFile").toString();
  }
}
