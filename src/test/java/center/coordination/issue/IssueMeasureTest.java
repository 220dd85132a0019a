package center.coordination.issue;

import static center.coordination.deadline.DeadlineClock.MEASURE;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.IssueAnswers.identified;
import static center.coordination.testing.IssueAnswers.implemented;
import static center.coordination.testing.IssueAnswers.reported;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.LedgerEvent;
import center.coordination.deadline.LedgerLine;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 实施措施: one until 11:00 by coordinator2 and one until 12:00 by 技术部, both begun after 10:00. */
@ProcessTest
class IssueMeasureTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String PERSON = "coordinator2";
  private static final String DEPARTMENT = "department-tech";

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired DeadlineService deadlines;
  @Autowired RuntimeService runtime;

  ProcessInstance flow;
  String number;

  @BeforeEach
  void agree() {
    flow = work.issue("liaison-business", reported());
    number = flow.getBusinessKey();
    work.complete("coordinator1", flow, "userTask_identifyIssue", identified());
    IssueSteps.solve(work, number);
  }

  @Test
  void eachMeasureIsATaskOfThePersonOrTheDepartmentThatSeesToIt() {
    assertThat(work.tasks(number, "userTask_implementMeasure")).hasSize(2);
    assertThat(task(PERSON))
        .isAssignedTo("coordinator2")
        .hasDueDate(Date.from(at("2026-03-02T11:00:00")));
    assertThat(task(DEPARTMENT))
        .isNotAssigned()
        .hasCandidateGroup("department-tech")
        .hasDueDate(Date.from(at("2026-03-02T12:00:00")));
    assertThat(runtime.getVariables(task(DEPARTMENT).getProcessInstanceId()))
        .containsEntry("measureText", "安装证书并验证")
        .containsEntry("measureResponsible", "技术部协调联络员")
        .containsEntry("measureDueText", "2026-03-02 12:00");
    assertThat(facts.subjects(number, "coordinator2")).containsExactly("请实施措施：测试平台无法访问");
    assertThat(facts.mails(number, "liaison-tech"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.body()).contains("措施：安装证书并验证", "完成时限：2026-03-02 12:00"));
  }

  @Test
  void nobodyElseCompletesAMeasure() {
    for (String stranger : List.of("liaison-business", "coordinator1", "requester1")) {
      assertThatThrownBy(() -> work.submit(stranger, task(DEPARTMENT), implemented()))
          .isInstanceOf(AuthorizationException.class);
    }
    assertThat(facts.matter(number).progress()).isZero();
  }

  @Test
  void progressIsTheShareOfTheMeasuresThatAreDone() {
    assertThat(facts.matter(number).progress()).isZero();

    work.complete("liaison-tech", task(DEPARTMENT), implemented());
    assertThat(facts.matter(number).progress()).isEqualTo(50);
    assertThat(facts.matter(number).remark()).isEqualTo("措施完成 1/2");
    assertThat(flow).isWaitingAt("callActivity_implement");

    work.complete("coordinator2", task(PERSON), implemented());
    assertThat(facts.matter(number).progress()).isEqualTo(100);
    assertThat(facts.matter(number).remark()).isEqualTo("措施完成 2/2");
    assertThat(flow).isWaitingAt("userTask_concludeImplementation");
  }

  @Test
  void whoConcludesSeesTheResultOfEachMeasure() {
    work.complete("liaison-tech", task(DEPARTMENT), implemented().with("measureResult", "证书已安装"));
    work.complete("coordinator2", task(PERSON), implemented().with("measureResult", "证书已签发"));

    assertThat(runtime.getVariable(flow.getId(), "caseFile").toString())
        .contains("申请新证书—协调专员二—2026-03-02 11:00—证书已签发")
        .contains("安装证书并验证—技术部协调联络员—2026-03-02 12:00—证书已安装");
  }

  @Test
  void threeQuartersOfAMeasuresTimeItsOwnerIsReminded() {
    DeadlineView first = clock(PERSON);
    Duration limit = Duration.between(first.startedAt(), at("2026-03-02T11:00:00"));
    assertThat(first.remindAt())
        .isBetween(
            first.startedAt().plus(limit.multipliedBy(74).dividedBy(100)),
            first.startedAt().plus(limit.multipliedBy(76).dividedBy(100)));

    time.advanceTo(first.remindAt().minus(SECOND));
    assertThat(events(first)).containsExactly(STARTED);
    time.advanceTo(first.remindAt());

    assertThat(times(first, REMINDED)).containsExactly(first.remindAt());
    assertThat(facts.subjects(number, "coordinator2")).endsWith("催办：测试平台无法访问");
    assertThat(facts.subjects(number, "liaison-tech")).doesNotContain("催办：测试平台无法访问");
  }

  @Test
  void aMeasureThatIsLateIsSupervisedAndTheOtherIsLeftAlone() {
    DeadlineView first = clock(PERSON);
    DeadlineView second = clock(DEPARTMENT);

    time.advanceTo(first.dueAt().minus(SECOND));
    assertThat(events(first)).doesNotContain(BREACHED);
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsLead");
    time.advanceTo(first.dueAt().plus(SECOND));

    assertThat(times(first, BREACHED)).containsExactly(at("2026-03-02T11:00:00"));
    assertThat(work.tasks(number, "userTask_superviseAsLead")).hasSize(1);
    assertThat(facts.subjects(number, "coordinator2")).contains("已超时：测试平台无法访问");
    assertThat(events(second)).containsExactly(STARTED);
    assertThat(facts.subjects(number, "liaison-tech")).containsExactly("请实施措施：测试平台无法访问");
    assertThat(task(PERSON)).isAssignedTo("coordinator2");
  }

  @Test
  void aMeasureThatIsDoneLateEndsItsSupervisionOnly() {
    DeadlineView first = clock(PERSON);
    DeadlineView second = clock(DEPARTMENT);
    time.advanceTo(second.dueAt().plus(SECOND));
    assertThat(work.tasks(number, "userTask_superviseAsLead")).hasSize(2);

    work.complete("coordinator2", task(PERSON), implemented());

    assertThat(events(first)).endsWith(MET_LATE);
    assertThat(work.tasks(number, "userTask_superviseAsLead")).hasSize(1);
    assertThat(events(second)).contains(BREACHED).doesNotContain(MET, MET_LATE);
    work.complete("liaison-tech", task(DEPARTMENT), implemented());
    assertThat(work.openTasks(number)).containsExactly("userTask_concludeImplementation");
  }

  @Test
  void aMeasureThatIsDoneInTimeStopsItsClockOnly() {
    DeadlineView first = clock(PERSON);
    DeadlineView second = clock(DEPARTMENT);

    work.complete("coordinator2", task(PERSON), implemented());
    time.advanceTo(second.dueAt().plus(SECOND));

    assertThat(events(first)).containsExactly(STARTED, MET);
    assertThat(times(second, BREACHED)).containsExactly(at("2026-03-02T12:00:00"));
  }

  private DeadlineView clock(String responsible) {
    return deadlines.running(number).stream()
        .filter(deadline -> deadline.clock() == MEASURE)
        .filter(deadline -> deadline.responsible().equals(responsible))
        .findFirst()
        .orElseThrow();
  }

  private Task task(String responsible) {
    return work.tasks(number, "userTask_implementMeasure").stream()
        .filter(task -> PERSON.equals(responsible) == (task.getAssignee() != null))
        .findFirst()
        .orElseThrow();
  }

  private List<LedgerEvent> events(DeadlineView clock) {
    return lines(clock).stream().map(LedgerLine::event).toList();
  }

  private List<Instant> times(DeadlineView clock, LedgerEvent event) {
    return lines(clock).stream()
        .filter(line -> line.event() == event)
        .map(LedgerLine::happenedAt)
        .toList();
  }

  private List<LedgerLine> lines(DeadlineView clock) {
    return facts.ledger(number, MEASURE).stream()
        .filter(line -> line.deadlineId().equals(clock.id()))
        .toList();
  }
}
