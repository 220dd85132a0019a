package center.coordination.issue;

import static center.coordination.testing.IssueAnswers.accepted;
import static center.coordination.testing.IssueAnswers.evaluated;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.matter.Urgency;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Problems as people report them, for themselves and for others, and reports that are refused. */
@ProcessTest
class IssueIntakeTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired MatterService matters;
  @Autowired IssueViews views;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient database;

  @ParameterizedTest(name = "{0} - {2}")
  @CsvSource({
    "liaison-tech, 技术部联络员, 技术部",
    "coordinator1, 协调专员一, 业务协调中心",
    "information1, 信息专员一, 业务协调中心",
    "optimizer1, 流程优化专员一, 业务协调中心",
    "lead, 协调主管, 业务协调中心",
    "director, 中心主任, 业务协调中心"
  })
  void everybodyOfTheCentreAndEveryLiaisonMayReport(String user, String name, String department) {
    ProcessInstance flow = work.issue(user, reported());

    IssueView view = views.find(flow.getBusinessKey()).orElseThrow();
    assertThat(view.reporter()).isEqualTo(name);
    assertThat(view.reporterDepartment()).isEqualTo(department);
    assertThat(view.reportedAt()).isEqualTo(TimeTravel.now());
    assertThat(facts.matter(view.number()).belongsTo(user)).isTrue();
    assertThat(facts.steps(view.number())).containsExactly(user + " 收到问题报告");
  }

  @ParameterizedTest
  @ValueSource(strings = {"requester1", "newcomer1"})
  void othersMayNot(String user) {
    assertThatThrownBy(() -> work.start(user, "issue-handling", reported()))
        .isInstanceOf(AuthorizationException.class);
    nothingIsStored();
  }

  @Test
  void theSheetStandsInTheCaseAsItWasReported() {
    String number = work.issue("liaison-tech", reported()).getBusinessKey();

    IssueView view = views.find(number).orElseThrow();
    assertThat(view.title()).isEqualTo("测试平台无法访问");
    assertThat(view.issueType()).isEqualTo("技术问题");
    assertThat(view.phenomenon()).isEqualTo("技术部从上午九点起无法登录测试平台，联合调试停顿");
    assertThat(view.affectedDepartments()).containsExactly("tech");
    assertThat(view.affectedPeople()).isEqualTo("联合调试小组");
    assertThat(view.affectedProjects()).isEqualTo("一网通办");
    assertThat(view.rule()).isEqualTo("重要问题：资源配置冲突");
    assertThat(view.receivedAt()).isNull();
    MatterSummary matter = facts.matter(number);
    assertThat(matter.urgency()).isEqualTo(Urgency.IMPORTANT);
    assertThat(matter.departments()).containsExactly("tech");
    assertThat(matter.opened()).isEqualTo(TimeTravel.now());
  }

  @Test
  void whoIdentifiesReadsTheRuleAndItsAdvice() {
    ProcessInstance flow = work.issue("liaison-tech", reported());

    assertThat(flow).hasBusinessKey("WT-2026-0001");
    assertThat(runtime.getVariable(flow.getId(), "caseFile").toString())
        .contains("\"reporter\":\"技术部联络员 - 技术部\"", "\"askedLevel\":\"一般\"")
        .contains("\"rule\":\"重要问题：资源配置冲突\"", "\"level\":\"重要\"")
        .contains("\"advice\":\"可参考案例库“跨部门项目资源冲突协调”\"");
  }

  @Test
  void aCoordinatorReportsForSomebodyWithoutAnAccountAndAnswersInTheirPlace() {
    ProcessInstance flow = work.issue("coordinator1", onBehalf());

    IssueView view = views.find(flow.getBusinessKey()).orElseThrow();
    assertThat(view.reporter()).isEqualTo("李经理");
    assertThat(view.reporterDepartment()).isEqualTo("测试部");
    assertThat(runtime.getVariable(flow.getId(), "applicant")).isEqualTo("coordinator1");
  }

  @Test
  void aReporterWithAnAccountRatesTheCaseThatACoordinatorEntered() {
    ProcessInstance flow = work.issue("coordinator1", onBehalf().with("reporterId", "requester1"));
    String number = flow.getBusinessKey();
    assertThat(views.find(number)).get().extracting(IssueView::reporter).isEqualTo("项目经理一");
    assertThat(facts.matter(number).belongsTo("requester1")).isTrue();
    assertThat(facts.matter(number).belongsTo("coordinator1")).isTrue();
    work.complete("coordinator1", flow, "userTask_identifyIssue", identified());
    assertThat(facts.subjects(number, "requester1")).containsExactly("已受理：测试平台无法访问");
    IssueSteps.handle(work, number);
    work.complete("coordinator1", flow, "userTask_evaluateSolution", evaluated("full"));

    work.complete("requester1", flow, "userTask_rateSolution", accepted());

    assertThat(flow).isWaitingAt("userTask_updateLibrary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"liaison-tech", "information1", "director"})
  void onlyCoordinatorsReportForOthers(String user) {
    refuses("只有协调管理组人员可以“代他人登记”", user, onBehalf());
  }

  @Test
  void theReportersAccountMustExist() {
    refuses(
        "“报告人账号”不存在；报告人没有账号的请留空，由登记人代办", "coordinator1", onBehalf().with("reporterId", "nobody"));
  }

  @Test
  void aDepartmentThatTheCentreNoLongerHasIsRefused() {
    database.sql("update department set active = false where code = 'customer'").update();
    try {
      refuses(
          "“影响的部门”中有系统里没有的部门，请重新选择",
          "liaison-tech",
          reported().with("affectedDepartments", List.of("tech", "customer")));
    } finally {
      database.sql("update department set active = true where code = 'customer'").update();
    }
  }

  @Test
  void everyMissingFieldIsNamedInOneMessage() {
    refuses(
        "请更正：“问题名称”必填；“问题现象”必填；“影响的部门”至少选一项；“情形”必填；“紧急程度”必填",
        "liaison-tech",
        reported().without("title", "phenomenon", "affectedDepartments", "situation", "urgency"));
  }

  @Test
  void aRefusedReportTakesNoNumber() {
    work.issue("liaison-tech", reported());
    assertThatThrownBy(() -> work.issue("liaison-tech", onBehalf())).isInstanceOf(Refusal.class);

    assertThat(work.issue("liaison-tech", reported()).getBusinessKey()).isEqualTo("WT-2026-0002");
  }

  private static Answers onBehalf() {
    return reported()
        .with("onBehalf", true)
        .with("reporterName", "李经理")
        .with("reporterDepartment", "测试部");
  }

  private void refuses(String message, String user, Answers answers) {
    assertThatThrownBy(() -> work.start(user, "issue-handling", answers))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
    nothingIsStored();
  }

  private void nothingIsStored() {
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(matters.tracked()).isEmpty();
    assertThat(database.sql("select count(*) from issue").query(Long.class).single()).isZero();
  }
}
