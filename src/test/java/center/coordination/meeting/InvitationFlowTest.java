package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;
import static center.coordination.matter.CaseVariables.OWNER;
import static center.coordination.matter.CaseVariables.TASK_PRIORITY;
import static center.coordination.meeting.Gathering.COORDINATOR;
import static center.coordination.meeting.Gathering.GUEST;
import static center.coordination.meeting.Gathering.REQUESTER;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.Answers;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 答复邀请 in the deployed model, from the notice on. */
@ProcessTest
@Import(Gathering.class)
class InvitationFlowTest {

  private static final String REPLY = "userTask_replyInvitation";
  private static final String CONFIRM = "userTask_confirmAttendance";

  @Autowired Gathering gathering;
  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  @Test
  void eachPersonWithATaskCentreGetsATaskOfHisOwn() {
    String number = notified(COORDINATOR, REQUESTER, GUEST);

    assertThat(work.tasks(number, REPLY))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder("coordinator1", "requester1");
    assertThat(work.tasks(number, REPLY))
        .extracting(Task::getDueDate)
        .containsOnly(Date.from(TimeTravel.at("2026-03-03T10:00:00")));
  }

  @Test
  void theAttendanceIsConfirmedOnceAllHaveAnswered() {
    String number = notified(COORDINATOR, REQUESTER);

    answer(number, "coordinator1", Answers.of("reply", "accept"));
    assertThat(work.openTasks(number)).containsExactly(REPLY);
    answer(
        number,
        "requester1",
        Answers.of("reply", "deputy", "deputyName", "王代理", "replyNote", "出差"));

    assertThat(work.openTasks(number)).containsExactly(CONFIRM);
    assertThat(gathering.reply(number, "协调专员一")).isEqualTo("ACCEPT");
    assertThat(gathering.reply(number, "项目经理一")).isEqualTo("DEPUTY");
  }

  @Test
  void nobodySeesTheAnswerOfAnother() {
    String number = notified(COORDINATOR, REQUESTER);
    answer(
        number,
        "coordinator1",
        Answers.of("reply", "deputy", "deputyName", "王代理", "replyNote", "病假"));

    Task other = work.task(number, REPLY);

    assertThat(tasks.getVariables(other.getId()))
        .containsEntry("invitee", "requester1")
        .doesNotContainValue("王代理")
        .doesNotContainValue("病假");
    answer(number, "requester1", Answers.of("reply", "accept"));
    assertThat(gathering.participants(number).get(1).nameWithDeputy()).isEqualTo("项目经理一");
    assertThat(gathering.participants(number).get(1).replyNote()).isNull();
    assertThat(tasks.getVariables(work.task(number, CONFIRM).getId()))
        .doesNotContainValue("王代理")
        .doesNotContainKeys("reply", "deputyName", "replyNote");
  }

  @Test
  void whereNobodyAnswersInTheTaskCentreTheOrganizerGoesOn() {
    assertThat(work.openTasks(notified(GUEST))).containsExactly(CONFIRM);
  }

  @Test
  void peopleAreRemindedOnceHalfwayAndNotWaitedForAfterTheLimit() {
    String number = notified(COORDINATOR, REQUESTER);
    answer(number, "requester1", Answers.of("reply", "decline"));

    time.advanceTo(TimeTravel.at("2026-03-02T21:59:59"));
    assertThat(facts.subjects(number, "coordinator1")).hasSize(1);
    time.advanceTo(TimeTravel.at("2026-03-02T22:00:01"));
    assertThat(facts.subjects(number, "coordinator1")).endsWith("请答复会议邀请：联合调试协调会");
    assertThat(facts.subjects(number, "requester1")).hasSize(1);

    time.advanceTo(TimeTravel.at("2026-03-03T09:59:59"));
    assertThat(work.openTasks(number)).containsExactly(REPLY);
    time.advanceTo(TimeTravel.at("2026-03-03T10:00:01"));
    assertThat(work.openTasks(number)).containsExactly(CONFIRM);
    assertThat(facts.subjects(number, "coordinator1")).hasSize(2);
    assertThat(facts.subjects(number, "coordinator3")).containsExactly("1 人未答复会议邀请：联合调试协调会");
  }

  @Test
  void aCoordinatorMayAnswerForSomebodyWhoCalled() {
    String number = notified(REQUESTER);

    work.complete("coordinator2", work.task(number, REPLY), Answers.of("reply", "decline"));

    assertThat(gathering.reply(number, "项目经理一")).isEqualTo("DECLINE");
  }

  @Test
  void twoHundredPeopleAreAskedAtOnce() {
    List<Invitee> people =
        Stream.concat(Stream.of(COORDINATOR, REQUESTER), Gathering.guests(198).stream()).toList();

    String number = notified(people.toArray(Invitee[]::new));

    assertThat(work.tasks(number, REPLY)).hasSize(2);
    assertThat(facts.mails(number, "coordinator1")).hasSize(1);
  }

  private void answer(String number, String user, Answers answers) {
    Task own =
        work.tasks(number, REPLY).stream()
            .filter(task -> user.equals(task.getAssignee()))
            .findFirst()
            .orElseThrow();
    work.complete(user, own, answers);
  }

  /** The number of a meeting whose notice has just left. */
  private String notified(Invitee... people) {
    String number = gathering.prepare(people);
    runtime
        .createProcessInstanceByKey("meeting-preparation")
        .businessKey(number)
        .startBeforeActivity("serviceTask_sendNotice")
        .setVariable(CASE_NUMBER.name(), number)
        .setVariable(CASE_TITLE.name(), Gathering.TITLE)
        .setVariable(OWNER.name(), "coordinator1")
        .setVariable(TASK_PRIORITY.name(), 50)
        .setVariable("attendanceRequired", true)
        .setVariable("deadlineDueAt", Date.from(Gathering.start()))
        .execute();
    time.tick();
    return number;
  }
}
