package center.coordination.board;

import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.rejected;
import static center.coordination.testing.RequestAnswers.withdrawal;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.matter.CaseStep;
import center.coordination.matter.MatterService;
import center.coordination.testing.CaseWork;
import center.coordination.testing.HandlingAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** 案情: what a case has been through, in the words of its forms. */
@ProcessTest
class CasePageTest {

  private static final String PAGE = "/matters/{number}";

  @Autowired WebApplicationContext application;
  @Autowired CaseWork work;
  @Autowired TimeTravel time;
  @Autowired MatterService matters;

  Browser browser;
  String number;

  @BeforeEach
  void request() {
    browser = new Browser(application);
    number = work.request(application()).getBusinessKey();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "director",
        "lead",
        "coordinator2",
        "information1",
        "optimizer1",
        "requester1",
        "liaison-tech",
        "liaison-business"
      })
  void opensForThoseWhomTheCaseConcerns(String user) {
    assertThat(browser.text(user, PAGE, number)).contains("XT-2026-0001 联合调试的场地安排");
  }

  @ParameterizedTest
  @ValueSource(strings = {"requester2", "liaison-customer", "newcomer1"})
  void doesNotExistForAStranger(String user) {
    assertThat(browser.status(user, PAGE, number)).isEqualTo(404);
    assertThat(browser.status("director", PAGE, "XT-2026-9999")).isEqualTo(404);
  }

  @Test
  void opensForALiaisonWhomTheCentreAsksToHandleIt() {
    String urgent = work.request(application("urgent")).getBusinessKey();
    work.complete(
        "coordinator1", urgent, "userTask_assessRequest", accepted("unimportant", "urgent"));
    assertThat(browser.status("liaison-customer", PAGE, urgent)).isEqualTo(404);

    work.complete(
        "coordinator1",
        urgent,
        "userTask_arrangeDelegation",
        HandlingAnswers.delegatedTo("customer"));

    assertThat(browser.text("liaison-customer", PAGE, urgent)).contains("办理委托事项 客户关系部（待认领）", "去办理");
    assertThat(browser.text("liaison-customer", "/tracking")).contains(urgent);
  }

  @Test
  void beginsWithTheHeadOfTheCase() {
    work.complete("coordinator1", number, "userTask_assessRequest", accepted());

    assertThat(browser.text("requester1", PAGE, number))
        .contains(
            "当前状态 处理中",
            "完成度 0%",
            "负责人 协调专员一",
            "类别 协调请求",
            "申请人 项目经理一",
            "涉及部门 技术部、商务部",
            "紧急程度 重要",
            "重要性 重要",
            "开始时间 2026-03-02 10:00");
  }

  @Test
  void tellsWhoHasToActNow() {
    assertThat(browser.text("director", PAGE, number))
        .contains("响应并初评 协调管理组（待认领） 2026-03-03 10:00");

    work.complete("coordinator2", number, "userTask_assessRequest", accepted());

    assertThat(browser.text("director", PAGE, number)).contains("分析需求 协调专员一");
  }

  @Test
  void leadsToTheTaskWhoeverCanWorkOnItAndNobodyElse() {
    String link = "/camunda/app/tasklist/default/#/?task=";

    assertThat(browser.source("coordinator1", PAGE, number))
        .contains(link + work.task(number, "userTask_assessRequest").getId());
    assertThat(browser.source("requester1", PAGE, number)).doesNotContain(link);
  }

  @Test
  void repeatsTheApplicationInTheWordsOfItsForm() {
    assertThat(browser.text("requester1", PAGE, number))
        .contains(
            "收到协调请求 项目经理一 · 2026-03-02 10:00",
            "申请部门 技术部",
            "涉及部门 技术部、商务部",
            "紧急程度 重要",
            "背景情况 两个部门都要在三月用同一间实验室。",
            "系统记录姓名与时间） 是")
        .doesNotContain("initiator", "onBehalf", "business");
  }

  @Test
  void showsListsAsTablesAndPeopleByName() {
    work.complete("coordinator2", number, "userTask_assessRequest", accepted());
    work.complete("coordinator1", number, "userTask_analyzeDemand", HandlingAnswers.analysis());

    assertThat(browser.text("director", PAGE, number))
        .contains(
            "初评结论 受理", "承办人 协调专员一", "部门或人员 联系人 立场 诉求 技术部 调试不能停 上半月使用 商务部 演示不能改期 下半月使用", "利益冲突程度 3")
        .doesNotContain("partyRows", "interview");
  }

  @Test
  void signsEachStepWithTheBeginningOfItsHash() {
    CaseStep step = matters.steps(number).get(0);

    assertThat(browser.source("director", PAGE, number))
        .contains("title=\"" + step.contentHash() + "\"")
        .contains(">" + step.contentHash().substring(0, 12) + "<");
  }

  @Test
  void keepsTheLedgerOfTheClocks() {
    work.complete("coordinator1", number, "userTask_assessRequest", accepted());

    assertThat(browser.rows("director", PAGE, number).stream().map(Browser::text))
        .contains("答复时限 起算 2026-03-02 10:00 项目经理一 2026-03-03 10:00 2026-03-03 10:00")
        .contains("答复时限 按时了结 2026-03-02 10:00 协调专员一 2026-03-03 10:00 2026-03-03 10:00");
  }

  @Test
  void tellsHowLongAClockStillRunsOrHowLateItIs() {
    time.set(at("2026-03-02T22:30:01"));
    assertThat(browser.text("director", PAGE, number))
        .contains("答复时限 2026-03-03 10:00 到期 还剩 11 小时 30 分");

    time.advanceTo(at("2026-03-04T12:00:02"));
    assertThat(browser.text("director", PAGE, number))
        .contains("到期 已超时 1 天 2 小时")
        .contains("答复时限 超时 2026-03-03 10:00 系统")
        .contains("协调主管督办");
  }

  @Test
  void asksNobodyOnceTheCaseIsClosed() {
    work.complete("coordinator1", number, "userTask_assessRequest", rejected());

    assertThat(browser.text("requester1", PAGE, number))
        .contains("当前状态 不予受理", "结束时间 2026-03-02 10:00", "理由 属部门内部事务，不在协调范围。")
        .doesNotContain("当前办理");
  }

  @Test
  void tellsWhyACaseWasWithdrawn() {
    work.start("requester1", "request-withdrawal", withdrawal(number));

    assertThat(browser.text("requester1", PAGE, number))
        .contains("当前状态 已撤回", "答复时限 终止 2026-03-02 10:00 项目经理一 双方已自行商定。");
  }

  @Test
  void showsWhateverPeopleTypedAsTheyTypedIt() {
    String typed = "<script>alert(1)</script>{{7*7}}${7*7} 𠮷田😀";
    String other =
        work.request(application().with("title", typed).with("background", typed)).getBusinessKey();

    assertThat(browser.source("director", PAGE, other))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;{{7*7}}${7*7} 𠮷田😀");
  }
}
