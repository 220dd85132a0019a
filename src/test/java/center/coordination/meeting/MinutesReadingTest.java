package center.coordination.meeting;

import static center.coordination.testing.MinutesAnswers.read;
import static center.coordination.testing.TimeTravel.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 纪要阅知: beside the meeting, by those who have an account and did not write the minutes. */
@ProcessTest
class MinutesReadingTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String READ = "userTask_readMinutes";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired TaskService tasks;
  @Autowired Participants participants;
  @Autowired MinutesViews views;

  MinutesSteps steps;
  String number;

  @BeforeEach
  void hold() {
    steps = new MinutesSteps(work, time);
    number = steps.held().getBusinessKey();
  }

  @Test
  void everyParticipantWithAnAccountConfirmsThatTheMinutesWereRead() {
    steps.issue(number);
    ProcessInstance reading = reading();
    assertThat(facts.matter(number).status()).as("not held up").isEqualTo("已办结");
    assertThat(work.tasks(number, READ))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder("liaison-tech", "requester1");

    work.complete("liaison-tech", task("liaison-tech"), read());
    Instant readAt = now();
    assertThat(readings())
        .containsExactly(
            new ReadingView("技术部联络员", readAt, "同意。"), new ReadingView("项目经理一", null, null));

    work.complete("requester1", task("requester1"), Answers.ticked("minutesRead"));

    assertThat(reading).hasPassed("endEvent_minutesRead").isEnded();
    assertThat(readings()).extracting(ReadingView::note).containsExactly("同意。", null);
    assertThat(views.find(number, null).orElseThrow().intact()).isTrue();
  }

  @Test
  void whatOneSaysDoesNotShowInTheFormOfTheNext() {
    steps.issue(number);

    work.complete("liaison-tech", task("liaison-tech"), read());

    assertThat(tasks.getVariables(task("requester1").getId()))
        .doesNotContainKeys("minutesRead", "readingNote")
        .containsKey("minutesFile");
  }

  @Test
  void whoeverHasNotReadThemInAWeekStaysUnread() {
    steps.issue(number);
    ProcessInstance reading = reading();
    Instant due = task("requester1").getDueDate().toInstant();
    assertThat(due).isBetween(now().plus(Duration.ofHours(167)), now().plus(Duration.ofHours(168)));
    work.complete("liaison-tech", task("liaison-tech"), read());

    time.advanceTo(due.minus(SECOND));
    assertThat(reading).isWaitingAt(READ);
    time.advanceTo(due);

    assertThat(reading).hasPassed("endEvent_readingLapsed").isEnded();
    assertThat(readings()).extracting(ReadingView::readAt).last().isNull();
  }

  @Test
  void minutesThatNobodyElseHasToReadAreReadAtOnce() {
    participants.deleteAll(
        participants.findByMeetingNumberOrderByPosition(number).stream()
            .filter(person -> !person.isOutside())
            .filter(person -> !person.userId().startsWith("coordinator"))
            .toList());

    steps.issue(number);

    assertThat(facts.matter(number).status()).isEqualTo("已办结");
    assertThat(work.running("minutes-reading", number)).isEmpty();
    assertThat(work.openTasks(number)).isEmpty();
    assertThat(readings()).isEmpty();
  }

  private ProcessInstance reading() {
    return work.running("minutes-reading", number).get(0);
  }

  private Task task(String reader) {
    return work.tasks(number, READ).stream()
        .filter(task -> reader.equals(task.getAssignee()))
        .findFirst()
        .orElseThrow();
  }

  private List<ReadingView> readings() {
    return views.find(number, null).orElseThrow().readings();
  }
}
