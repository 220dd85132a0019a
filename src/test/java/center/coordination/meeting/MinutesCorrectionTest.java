package center.coordination.meeting;

import static center.coordination.deadline.DeadlineClock.MINUTES;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.MinutesAnswers.correction;
import static center.coordination.testing.MinutesAnswers.resolution;
import static center.coordination.testing.MinutesAnswers.topic;
import static center.coordination.testing.MinutesAnswers.written;
import static center.coordination.testing.MinutesAnswers.writtenWithNext;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.engine.Refusal;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.Refusals;
import center.coordination.testing.TimeTravel;
import center.coordination.testing.Together;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 纪要更正: locked minutes stay, and the next edition says what is right. */
@ProcessTest
class MinutesCorrectionTest {

  private static final String PROCESS = "minutes-correction";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired Refusals refusals;
  @Autowired TaskService tasks;
  @Autowired Meetings meetings;
  @Autowired BacklogEntries backlog;
  @Autowired MinutesViews views;

  MinutesSteps steps;
  String number;

  @BeforeEach
  void hold() {
    steps = new MinutesSteps(work, time);
    number = steps.held().getBusinessKey();
  }

  @Test
  void aCorrectionIsTheNextEditionAndHandsOutOnlyWhatIsNew() {
    steps.issue(number);
    MinutesView first = views.find(number, 1).orElseThrow();
    time.advanceBy(Duration.ofDays(2));
    ProcessInstance correcting = begin();

    Task write = work.task(number, "userTask_writeMinutes");
    assertThat(write).isAssignedTo("coordinator2");
    assertThat(write.getDueDate()).as("a correction has no clock").isNull();
    Map<String, Object> form = JsonValues.plain(tasks.getVariables(write.getId()));
    assertThat(form.get("minuteRows")).isEqualTo(List.of(topic("各项目测试需求")));
    assertThat(form).containsEntry("resolutionRows", List.of());
    assertThat(String.valueOf(form.get("caseFile")))
        .contains("correctionReason=遗漏了一项决议", "JY-2026-0001 公布测试平台排期表（协调专员二");
    steps.write(
        number,
        written()
            .with(
                "resolutionRows",
                List.of(resolution("每周通报排期执行", "coordinator1", "2026-03-20T18:00:00+08:00"))));
    steps.approve(number);
    steps.pause();

    assertThat(correcting)
        .hasPassedInOrder("serviceTask_beginCorrection", "endEvent_minutesCorrected")
        .isEnded();
    assertThat(views.editions(number)).containsExactly(1, 2);
    assertThat(views.find(number, 1)).contains(first);
    MinutesView second = views.find(number, 2).orElseThrow();
    assertThat(second.reason()).isEqualTo("遗漏了一项决议");
    assertThat(second.locked()).isTrue();
    assertThat(second.intact()).isTrue();
    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(second.resolutions())
        .extracting(ResolutionView::number)
        .containsExactly("JY-2026-0001", "JY-2026-0002", "JY-2026-0003");
    assertThat(views.resolutions(number)).hasSize(3);
    assertThat(facts.events(number, MINUTES)).containsExactly(STARTED, MET);
    assertThat(facts.subjects(number, "liaison-tech"))
        .contains("会议纪要：测试平台排期协调会", "会议纪要（第 2 版）：测试平台排期协调会");
    assertThat(facts.mails(number, "liaison-tech")).last().asString().contains("更正理由：遗漏了一项决议");
    assertThat(work.running("minutes-reading", number)).as("one for each edition").hasSize(2);
  }

  @Test
  void theNextMeetingOfTheFirstEditionStaysAndIsNotConvenedAgain() {
    steps.issue(number, writtenWithNext("2026-03-19T14:00:00+08:00"));
    String series = meetings.findById(number).orElseThrow().series();
    List<BacklogEntry> waiting = backlog.waiting(series, "HY-2026-0002");
    assertThat(waiting).filteredOn(entry -> entry.kind() == BacklogKind.PLANNED).hasSize(2);
    begin();

    Map<String, Object> form =
        tasks.getVariables(work.task(number, "userTask_writeMinutes").getId());
    assertThat(form).containsEntry("nextAt", "2026-03-19T14:00:00+08:00");
    steps.issue(number, writtenWithNext("2026-03-19T14:00:00+08:00"));

    assertThat(views.find(number, 2).orElseThrow().nextAt()).isEqualTo("2026-03-19 14:00");
    assertThat(backlog.waiting(series, "HY-2026-0002")).hasSameSizeAs(waiting);
    assertThat(meetings.findAll()).hasSize(2);
  }

  @Test
  void aCorrectionRepeatsWhatWasAnnouncedThoughItIsOver() {
    String announced = "2026-03-06T14:00:00+08:00";
    steps.issue(number, writtenWithNext(announced));
    time.advanceTo(at("2026-03-09T09:00:00"));
    begin();

    refusals.of(
        "coordinator2",
        number,
        "userTask_writeMinutes",
        "下次会议的“时间”须晚于现在",
        writtenWithNext("2026-03-07T14:00:00+08:00"));
    steps.issue(number, writtenWithNext(announced).without("resolutionRows"));

    assertThat(views.find(number, 2).orElseThrow().nextAt()).isEqualTo("2026-03-06 14:00");
  }

  @Test
  void onlyMinutesThatAreIssuedAreCorrected() {
    refusals.of(number, "会议 " + number + " 还没有签发的纪要，不能更正", this::begin);
    refusals.of(
        number,
        "“会议编号”HY-2026-9999 不存在",
        () -> work.submitStart("coordinator1", PROCESS, correction("HY-2026-9999")));
    steps.issue(number);
    refusals.of(
        number,
        "请更正：“更正理由”必填",
        () ->
            work.submitStart(
                "coordinator1", PROCESS, correction(number).without("correctionReason")));
  }

  @Test
  void minutesAreCorrectedOnceAtATime() throws Exception {
    steps.issue(number);
    time.tick();

    List<String> results =
        Together.run(
            2,
            i -> {
              try {
                work.submitStart("coordinator1", PROCESS, correction(number));
                return "begun";
              } catch (Refusal refusal) {
                return refusal.getMessage();
              }
            });

    assertThat(results).containsExactlyInAnyOrder("begun", "会议 " + number + " 的纪要正在更正，签发后才能再次更正");
    assertThat(views.editions(number)).containsExactly(1, 2);
  }

  private ProcessInstance begin() {
    work.submitStart("coordinator1", PROCESS, correction(number));
    return work.running(PROCESS, number).get(0);
  }
}
