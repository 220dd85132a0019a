package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.LedgerEvent.CANCELLED;
import static center.coordination.deadline.LedgerEvent.HANDED_OVER;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.MinutesAnswers.accepted;
import static center.coordination.testing.MinutesAnswers.carriedOut;
import static center.coordination.testing.MinutesAnswers.dropped;
import static center.coordination.testing.MinutesAnswers.givenBack;
import static center.coordination.testing.MinutesAnswers.resolution;
import static center.coordination.testing.MinutesAnswers.written;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterSummary;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 决议督办: a case of its own for each resolution, until the host accepts it or gives it up. */
@ProcessTest
class ResolutionFollowUpTest {

  private static final String CARRY_OUT = "userTask_carryOutResolution";
  private static final String ACCEPT = "userTask_acceptResolution";
  private static final String FIRST = "JY-2026-0001";
  private static final String SECOND = "JY-2026-0002";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired Refusals refusals;
  @Autowired TaskService tasks;
  @Autowired ResolutionService resolutions;
  @Autowired MinutesViews views;

  MinutesSteps steps;
  String number;

  @BeforeEach
  void hold() {
    steps = new MinutesSteps(work, time);
    number = steps.held().getBusinessKey();
  }

  @Test
  void eachResolutionBecomesACaseOfWhoeverIsResponsible() {
    steps.issue(number);

    assertThat(work.task(FIRST, CARRY_OUT))
        .isAssignedTo("coordinator2")
        .hasDueDate(Date.from(at("2026-03-10T18:00:00")));
    assertThat(work.task(SECOND, CARRY_OUT)).isAssignedTo("liaison-tech");
    MatterSummary matter = facts.matter(SECOND);
    assertThat(matter.kind()).isEqualTo(MatterKind.RESOLUTION);
    assertThat(matter.title()).isEqualTo("提交平台扩容方案");
    assertThat(matter.applicant()).isEqualTo("coordinator1");
    assertThat(matter.owner()).isEqualTo("liaison-tech");
    assertThat(matter.departments()).containsExactly("tech");
    assertThat(matter.planned()).isEqualTo(at("2026-03-12T18:00:00"));
    assertThat(matter.status()).isEqualTo("落实中");
    assertThat(facts.subjects(SECOND, "liaison-tech")).containsExactly("请落实决议：提交平台扩容方案");
    assertThat(form(SECOND, CARRY_OUT))
        .containsEntry("taskPriority", 50)
        .containsEntry(
            "caseFile",
            Map.of(
                "content", "提交平台扩容方案",
                "due", "2026-03-12 18:00",
                "meeting", number + " 测试平台排期协调会",
                "host", "协调专员一"));
  }

  @Test
  void aResolutionThatTheHostAcceptsIsDone() {
    steps.issue(number);
    ProcessInstance flow = flow(FIRST);

    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());
    assertThat(work.task(FIRST, ACCEPT)).isAssignedTo("coordinator1");
    assertThat(facts.clock(FIRST, HANDLING).responsible())
        .as("who is to act")
        .isEqualTo("coordinator1");
    assertThat(facts.subjects(FIRST, "coordinator1")).containsExactly("请验收决议：公布测试平台排期表");
    work.complete("coordinator1", FIRST, ACCEPT, accepted());

    assertThat(flow)
        .hasPassedInOrder(
            CARRY_OUT, ACCEPT, "serviceTask_closeResolution", "endEvent_resolutionSettled")
        .isEnded();
    assertThat(facts.matter(FIRST).status()).isEqualTo("已完成");
    assertThat(facts.matter(FIRST).progress()).isEqualTo(100);
    assertThat(facts.matter(FIRST).closed()).isNotNull();
    assertThat(facts.events(FIRST, HANDLING)).containsExactly(STARTED, HANDED_OVER, MET);
    assertThat(facts.subjects(FIRST, "coordinator2")).contains("决议已完成：公布测试平台排期表");
    assertThat(views.resolutions(number))
        .extracting(ResolutionView::status)
        .containsExactly("已完成", "落实中");
    assertThat(work.running("resolution-follow-up", SECOND)).as("the other goes on").hasSize(1);
  }

  @Test
  void aResolutionThatTheHostReturnsGoesOnWithTheReason() {
    steps.issue(number);
    ProcessInstance flow = flow(FIRST);
    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());

    work.complete("coordinator1", FIRST, ACCEPT, givenBack());

    assertThat(String.valueOf(form(FIRST, CARRY_OUT).get("caseFile")))
        .contains("returnReason=缺少四月的排期。");
    assertThat(facts.clock(FIRST, HANDLING).responsible()).isEqualTo("coordinator2");
    assertThat(facts.matter(FIRST).status()).isEqualTo("落实中");
    assertThat(facts.subjects(FIRST, "coordinator2")).contains("决议退回：公布测试平台排期表");
    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());
    assertThat(form(FIRST, ACCEPT))
        .containsEntry("acceptance", "")
        .containsEntry("acceptanceReason", "");
    work.complete("coordinator1", FIRST, ACCEPT, accepted());
    assertThat(flow)
        .hasPassedInOrder(CARRY_OUT, ACCEPT, CARRY_OUT, ACCEPT, "endEvent_resolutionSettled")
        .isEnded();
  }

  @Test
  void aResolutionThatIsGivenUpDoesNotCount() {
    steps.issue(number);
    ProcessInstance flow = flow(SECOND);
    work.complete("liaison-tech", SECOND, CARRY_OUT, carriedOut());

    work.complete("coordinator1", SECOND, ACCEPT, dropped());

    assertThat(flow).hasPassed("endEvent_resolutionSettled").isEnded();
    assertThat(facts.matter(SECOND).status()).isEqualTo("不再执行");
    assertThat(facts.events(SECOND, HANDLING)).containsExactly(STARTED, HANDED_OVER, CANCELLED);
    assertThat(facts.mails(SECOND, "liaison-tech")).last().asString().contains("理由：项目已中止。");
    assertThat(views.figures().overall().share()).isEqualTo("—");
  }

  @Test
  void whoeverReturnsOrGivesUpSaysWhy() {
    steps.issue(number);
    work.complete("coordinator2", FIRST, CARRY_OUT, carriedOut());

    for (var answers : List.of(givenBack(), dropped())) {
      refusals.of("coordinator1", FIRST, ACCEPT, "请更正：“理由”必填", answers.without("acceptanceReason"));
    }
    refusals.of(FIRST, "“理由”必填", () -> resolutions.giveBack(FIRST, null));
    refusals.of(FIRST, "“理由”必填", () -> resolutions.drop(FIRST, null));
    refusals.of(SECOND, "决议 " + SECOND + " 的状态是“落实中”，请刷新后再试", () -> resolutions.accept(SECOND));
  }

  @Test
  void aLongResolutionIsNamedByItsBeginning() {
    String content = "𠮷".repeat(30) + "按".repeat(60);
    steps.issue(
        number,
        written()
            .with(
                "resolutionRows",
                List.of(resolution(content, "coordinator2", "2026-03-10T18:00:00+08:00"))));

    assertThat(facts.matter(FIRST).title()).isEqualTo("𠮷".repeat(30) + "按".repeat(30));
    assertThat(views.resolutions(number))
        .extracting(ResolutionView::content)
        .containsExactly(content);
  }

  private ProcessInstance flow(String resolution) {
    return work.running("resolution-follow-up", resolution).get(0);
  }

  private Map<String, Object> form(String resolution, String taskKey) {
    return JsonValues.plain(tasks.getVariables(work.task(resolution, taskKey).getId()));
  }
}
