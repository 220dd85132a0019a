package center.coordination.meeting;

import static center.coordination.testing.MeetingAnswers.cancelled;
import static center.coordination.testing.MeetingAnswers.convened;
import static center.coordination.testing.MeetingAnswers.purposeSettled;
import static center.coordination.testing.MinutesAnswers.approved;
import static center.coordination.testing.MinutesAnswers.written;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.engine.JsonValues;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会议组织 as another flow calls it, which has something to settle. */
@ProcessTest
class MeetingCallTest {

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;

  MeetingSteps steps;
  String deployment;
  ProcessInstance project;
  ProcessInstance meeting;
  String number;

  @BeforeEach
  void disagree() {
    steps = new MeetingSteps(work, time);
    deployment =
        repository.createDeployment().addClasspathResource("meeting/project.bpmn").deploy().getId();
    Map<String, Object> wanted = new HashMap<>(convened().values());
    wanted.put("convener", "coordinator1");
    wanted.put("participants", JsonValues.toSpin(List.of("liaison-tech", "liaison-business")));
    project = runtime.startProcessInstanceByKey("project", wanted);
    meeting = work.called(project, "meeting-organization");
    number = meeting.getBusinessKey();
  }

  @AfterEach
  void removeTheProject() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void theCallConvenesAMeetingWithANumberOfItsOwn() {
    Assertions.assertThat(number).isEqualTo("HY-2026-0001");
    Assertions.assertThat(facts.matter(number).owner()).isEqualTo("coordinator1");
    assertThat(project).isWaitingAt("callActivity_organizeMeeting");
  }

  @Test
  void whomTheCallerWantsToSeeIsProposed() {
    work.complete("coordinator1", number, "userTask_settlePurpose", purposeSettled());

    Assertions.assertThat(
            facts
                .variables(work.task(number, "userTask_settleParticipants"))
                .get("participants")
                .toString())
        .contains("liaison-tech", "liaison-business");
  }

  @Test
  void theCallerLearnsTheResolutionsWhenTheMeetingIsClosed() {
    steps.prepare(number);
    steps.open(number);
    steps.conduct(number);
    work.complete("coordinator2", number, "userTask_writeMinutes", written());
    work.complete("coordinator1", number, "userTask_approveMinutes", approved());
    time.advanceBy(Duration.ofSeconds(5));

    assertThat(meeting).hasPassed("endEvent_closed").isEnded();
    assertThat(project).isWaitingAt("userTask_goOn");
    assertThat(project)
        .variables()
        .containsEntry("meetingNumber", number)
        .containsEntry("meetingOutcome", "held")
        .hasEntrySatisfying(
            "meetingResult",
            result -> Assertions.assertThat(result.toString()).contains("JY-2026-0001"));
  }

  @Test
  void theCallerLearnsThatThereWasNoMeeting() {
    work.start("coordinator1", "meeting-change", cancelled(number));

    assertThat(meeting).hasPassed("endEvent_cancelled").isEnded();
    assertThat(project)
        .isWaitingAt("userTask_goOn")
        .variables()
        .containsEntry("meetingOutcome", "cancelled")
        .containsEntry("meetingResult", "各方已书面达成一致");
  }
}
