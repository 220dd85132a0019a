package center.coordination.request;

import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.onBehalf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.Refusal;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.matter.Urgency;
import center.coordination.testing.Answers;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.RequestAnswers;
import center.coordination.testing.TimeTravel;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications by every channel, and those that are refused. */
@ProcessTest
class RequestIntakeTest {

  @Autowired CaseWork work;
  @Autowired MatterService matters;
  @Autowired Requests requests;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient database;

  @Test
  void aRequestersOwnApplicationIsAFormalOne() {
    String number = work.request(application("urgent")).getBusinessKey();

    Request request = request(number);
    assertThat(request.channel()).isEqualTo(Channel.FORMAL);
    assertThat(request.applicant()).isEqualTo("requester1");
    assertThat(request.applicantName()).isEqualTo("项目经理一");
    assertThat(request.submittedAt()).isEqualTo(TimeTravel.now());
    assertThat(matter(number).urgency()).isEqualTo(Urgency.URGENT);
    assertThat(matter(number).departments()).containsExactly("tech", "business");
  }

  @Test
  void theCaseNumberIsTheBusinessKeyAndStandsInTheTask() {
    ProcessInstance flow = work.request(application());

    assertThat(flow).hasBusinessKey("XT-2026-0001");
    assertThat(runtime.getVariables(flow.getId()))
        .containsEntry("caseNumber", "XT-2026-0001")
        .containsEntry("caseTitle", "联合调试的场地安排");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "formal, GENERAL",
    "phone, URGENT",
    "mail, GENERAL",
    "onsite, IMPORTANT",
    "system, GENERAL"
  })
  void aCoordinatorEntersForSomebodyAndTheChannelPresetsTheUrgency(
      String channel, Urgency urgency) {
    String number = enter(onBehalf(channel));

    Request request = request(number);
    assertThat(request.channel().code()).isEqualTo(channel);
    assertThat(request.application().urgency()).isEqualTo(urgency);
    assertThat(matter(number).urgency()).isEqualTo(urgency);
    assertThat(request.applicantName()).isEqualTo("李经理");
    assertThat(request.applicant()).isEqualTo("coordinator1");
    assertThat(request.registrar()).isEqualTo("coordinator1");
  }

  @Test
  void anApplicantWithAnAccountOwnsTheCaseThatACoordinatorEntered() {
    String number = enter(onBehalf("mail").with("applicantId", "requester2"));

    assertThat(request(number).applicant()).isEqualTo("requester2");
    assertThat(matter(number).belongsTo("requester2")).isTrue();
  }

  @Test
  void anotherUrgencyThanTheChannelsNeedsAReason() {
    Answers changed = onBehalf("phone").with("urgencyOverride", "routine");
    refuses("请更正：“调整紧急程度的理由”必填", "coordinator1", changed);

    String number = enter(changed.with("urgencyReason", "来电人说可以等"));

    assertThat(request(number).application().urgency()).isEqualTo(Urgency.ROUTINE);
  }

  @Test
  void aRequesterMayNotEnterForOthers() {
    refuses("只有协调管理组人员可以“代他人登记”", "requester1", onBehalf("phone"));
    refuses("只有协调管理组人员可以“代他人登记”", "liaison-tech", onBehalf("phone"));
  }

  @Test
  void theApplicantsAccountMustExist() {
    refuses(
        "“申请人账号”不存在；申请人没有账号的请留空，由登记人代办",
        "coordinator1",
        onBehalf("mail").with("applicantId", "nobody"));
  }

  @Test
  void theExpectedDateMustBeLaterThanToday() {
    refuses("“期望完成时间”须晚于今天", "requester1", application().with("expectedDate", "2026-03-02"));
    refuses("请更正：“期望完成时间”不能早于今天", "requester1", application().with("expectedDate", "2026-03-01"));
    assertThat(work.request(application().with("expectedDate", "2026-03-03"))).isNotNull();
  }

  @Test
  void aDepartmentThatTheCentreNoLongerHasIsRefused() {
    database.sql("update department set active = false where code = 'customer'").update();
    try {
      String refusal = "“申请部门”或“涉及部门”中有系统里没有的部门，请重新选择";
      refuses(refusal, "requester1", application().with("department", "customer"));
      refuses(refusal, "requester1", application().with("departments", List.of("customer")));
    } finally {
      database.sql("update department set active = true where code = 'customer'").update();
    }
  }

  @Test
  void everyMissingFieldIsNamedInOneMessage() {
    refuses(
        "请更正：“职位”必填；“涉及部门”至少选一项；“背景情况”必填；“本人确认以上内容属实（提交即签字，系统记录姓名与时间）”必须勾选",
        "requester1",
        application().without("position", "departments", "background", "signature"));
  }

  @Test
  void aWithdrawalByAStrangerOrOfAClosedCaseIsRefused() {
    String number = work.request(application()).getBusinessKey();

    withdrawalRefused("“案件编号”%s 不存在，或不是您的协调请求".formatted(number), "requester2", number);
    withdrawalRefused("“案件编号”XT-2026-0999 不存在，或不是您的协调请求", "requester1", "XT-2026-0999");
    work.start("requester1", "request-withdrawal", RequestAnswers.withdrawal(number));
    withdrawalRefused("协调请求 %s 已结束（已撤回），不能撤回".formatted(number), "requester1", number);
  }

  private void withdrawalRefused(String message, String user, String number) {
    assertThatThrownBy(
            () -> work.start(user, "request-withdrawal", RequestAnswers.withdrawal(number)))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
  }

  private String enter(Answers answers) {
    return work.request("coordinator1", answers).getBusinessKey();
  }

  private void refuses(String message, String user, Answers answers) {
    assertThatThrownBy(() -> work.start(user, "request-handling", answers))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(matters.tracked()).isEmpty();
  }

  private Request request(String number) {
    return requests.findById(number).orElseThrow();
  }

  private MatterSummary matter(String number) {
    return matters.find(number).orElseThrow();
  }
}
