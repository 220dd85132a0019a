package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.MINUTES;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.MinutesAnswers.approved;
import static center.coordination.testing.MinutesAnswers.resolution;
import static center.coordination.testing.MinutesAnswers.returned;
import static center.coordination.testing.MinutesAnswers.topic;
import static center.coordination.testing.MinutesAnswers.written;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.MinutesAnswers;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会议纪要: drafted, written, approved, signed where the type wants it, locked and sent. */
@ProcessTest
class MeetingMinutesTest {

  private static final String WRITE = "userTask_writeMinutes";
  private static final String APPROVE = "userTask_approveMinutes";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired TaskService tasks;
  @Autowired MeetingOrganizationWorkflow calendar;
  @Autowired MinutesViews views;
  @Autowired MeetingViews meetings;

  MinutesSteps steps;

  @BeforeEach
  void begin() {
    steps = new MinutesSteps(work, time);
  }

  @Test
  void theRecorderBeginsWithWhatIsKnownOfTheMeeting() {
    ProcessInstance flow = steps.held();
    String number = flow.getBusinessKey();

    Task write = work.task(number, WRITE);

    assertThat(write).isAssignedTo("coordinator2").hasDueDate(Date.from(at("2026-03-06T15:50:00")));
    Map<String, Object> form = form(write);
    assertThat(form.get("minuteRows"))
        .as("without the topic that was not reached")
        .isEqualTo(
            List.of(
                Map.of(
                    "topic", "各项目测试需求",
                    "discussion", "三个项目的需求已核对一致",
                    "views", "",
                    "consensus", "")));
    assertThat(form).containsEntry("resolutionRows", List.of()).containsEntry("nextAt", "");
    assertThat(form.get("responsibleOptions"))
        .isEqualTo(
            List.of(
                option("coordinator1", "协调专员一 - 业务协调中心"),
                option("coordinator2", "协调专员二 - 业务协调中心"),
                option("liaison-tech", "技术部联络员 - 技术部"),
                option("requester1", "项目经理一 - 技术部")));
    MinutesView draft = views.find(number, null).orElseThrow();
    assertThat(draft.time()).isEqualTo("2026-03-05 14:05-15:50");
    assertThat(draft.place()).contains("一号会议室");
    assertThat(draft.host()).isEqualTo("协调专员一");
    assertThat(draft.recorder()).isEqualTo("协调专员二");
    assertThat(draft.present()).isEqualTo("协调专员一、协调专员二、技术部联络员、项目经理一、供应商代表");
    assertThat(draft.absent()).isEmpty();
    assertThat(draft.locked()).isFalse();
    assertThat(draft.readings()).isEmpty();
  }

  @Test
  void minutesThatTheHostApprovesAreLockedAndSentAndTheMeetingIsClosed() {
    ProcessInstance flow = steps.held();
    String number = flow.getBusinessKey();
    ProcessInstance minuting = work.called(flow, "meeting-minutes");

    steps.write(number, written());
    assertThat(work.task(number, APPROVE)).isAssignedTo("coordinator1");
    steps.approve(number);
    steps.pause();

    assertThat(minuting)
        .hasPassedInOrder(
            WRITE,
            APPROVE,
            "serviceTask_lockMinutes",
            "event_adoptResolutions",
            "serviceTask_sendMinutes",
            "event_askToRead",
            "endEvent_minutesIssued")
        .isEnded();
    assertThat(flow).hasPassed("endEvent_closed").hasNotPassed("event_conveneNext").isEnded();
    MinutesView minutes = views.find(number, null).orElseThrow();
    assertThat(minutes.locked()).isTrue();
    assertThat(minutes.intact()).isTrue();
    assertThat(minutes.approvedBy()).isEqualTo("协调专员一");
    assertThat(minutes.endorsedBy()).isNull();
    assertThat(minutes.hash()).matches("[0-9a-f]{64}");
    assertThat(minutes.topics())
        .containsExactly(
            new TopicView("各项目测试需求", "逐项核对了三个项目的测试需求", "技术部希望先做性能测试\n商务部希望先做验收测试", "先验收、后性能"));
    assertThat(minutes.resolutions())
        .extracting(ResolutionView::number)
        .containsExactly("JY-2026-0001", "JY-2026-0002");
    assertThat(facts.events(number, MINUTES)).containsExactly(STARTED, MET);
    assertThat(facts.matter(number).status()).isEqualTo("已办结");
    assertThat(meetings.find(number).orElseThrow().status()).isEqualTo("已办结");
  }

  @Test
  void theRecorderSeesWhyTheHostReturnsTheMinutesAndWhatWasWritten() {
    String number = steps.held().getBusinessKey();
    steps.write(number, MinutesAnswers.writtenWithNext("2026-03-19T14:00:00+08:00"));
    work.complete("coordinator1", number, APPROVE, returned());

    Task again = work.task(number, WRITE);
    Map<String, Object> form = form(again);
    assertThat(caseFile(form)).containsEntry("returnReason", "请补充商务部的观点。");
    assertThat(form.get("minuteRows")).isEqualTo(List.of(topic("各项目测试需求")));
    assertThat(form.get("resolutionRows")).isEqualTo(written().values().get("resolutionRows"));
    assertThat(form).containsEntry("nextAt", "2026-03-19T14:00:00+08:00");
    assertThat(form.get("nextTopicRows"))
        .isEqualTo(List.of(Map.of("topic", "扩容方案评审"), Map.of("topic", "排期执行情况")));
  }

  @Test
  void whatTheRecorderTakesOutAfterAReturnIsOut() {
    String number = steps.held().getBusinessKey();
    steps.write(number, MinutesAnswers.writtenWithNext("2026-03-19T14:00:00+08:00"));
    work.complete("coordinator1", number, APPROVE, returned());

    // As the form does it: an emptied time is sent empty, a list without rows not at all.
    steps.write(
        number,
        written()
            .with("minuteRows", List.of(topic("排期")))
            .with("nextAt", "")
            .without("resolutionRows"));

    Map<String, Object> form = form(work.task(number, APPROVE));
    assertThat(caseFile(form)).doesNotContainKey("returnReason");
    assertThat(form).containsEntry("minutesDecision", "").containsEntry("minutesReturnReason", "");
    MinutesView minutes = views.find(number, null).orElseThrow();
    assertThat(minutes.topics()).extracting(TopicView::topic).containsExactly("排期");
    assertThat(minutes.resolutions()).isEmpty();
    assertThat(minutes.nextAt()).isNull();
    assertThat(minutes.nextTopics()).isEmpty();
    steps.approve(number);
    steps.pause();
    assertThat(meetings.find(number).orElseThrow().status()).isEqualTo("已办结");
    assertThat(views.resolutions(number)).isEmpty();
  }

  @Test
  void aMeetingIsClosedHoweverMuchItResolved() {
    String number = steps.held().getBusinessKey();
    String due = "2026-03-10T18:00:00+08:00";

    steps.issue(
        number,
        written()
            .with(
                "resolutionRows",
                IntStream.range(0, 60)
                    .mapToObj(i -> resolution(i + "长".repeat(490), "coordinator2", due))
                    .toList()));

    assertThat(meetings.find(number).orElseThrow().status()).isEqualTo("已办结");
    assertThat(views.resolutions(number)).hasSize(60);
  }

  @Test
  void whereTheTypeWantsItTheDirectorSignsAfterTheHost() {
    ProcessInstance flow = steps.heldQuarterly(calendar);
    String number = flow.getBusinessKey();
    ProcessInstance minuting = work.called(flow, "meeting-minutes");
    steps.write(number, written());
    steps.approve(number);

    Task endorse = work.task(number, "userTask_endorseMinutes");
    assertThat(endorse).hasCandidateGroup("director").isNotAssigned();
    assertThat(form(endorse)).containsEntry("minutesDecision", "");
    work.complete("director", number, "userTask_endorseMinutes", returned());
    assertThat(caseFile(form(work.task(number, WRITE)))).containsKey("returnReason");
    assertThat(views.find(number, null).orElseThrow().approvedBy()).isNull();

    steps.write(number, written());
    steps.approve(number);
    work.complete("director", number, "userTask_endorseMinutes", approved());
    steps.pause();

    assertThat(minuting)
        .hasPassedInOrder(
            WRITE,
            APPROVE,
            "userTask_endorseMinutes",
            WRITE,
            APPROVE,
            "userTask_endorseMinutes",
            "serviceTask_lockMinutes",
            "endEvent_minutesIssued")
        .isEnded();
    MinutesView minutes = views.find(number, null).orElseThrow();
    assertThat(minutes.approvedBy()).isEqualTo("协调专员一");
    assertThat(minutes.endorsedBy()).isEqualTo("中心主任");
  }

  private Map<String, Object> form(Task task) {
    return JsonValues.plain(tasks.getVariables(task.getId()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> caseFile(Map<String, Object> form) {
    return (Map<String, Object>) form.get("caseFile");
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
