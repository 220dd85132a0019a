package center.coordination.request;

import static center.coordination.deadline.DeadlineClock.AMENDMENT;
import static center.coordination.deadline.DeadlineClock.HANDLING;
import static center.coordination.deadline.DeadlineClock.RATING;
import static center.coordination.deadline.DeadlineClock.RESPONSE;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.LAPSED;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.RequestAnswers.accepted;
import static center.coordination.testing.RequestAnswers.amended;
import static center.coordination.testing.RequestAnswers.application;
import static center.coordination.testing.RequestAnswers.deferredUntil;
import static center.coordination.testing.RequestAnswers.evaluated;
import static center.coordination.testing.RequestAnswers.progress;
import static center.coordination.testing.RequestAnswers.rated;
import static center.coordination.testing.RequestAnswers.returned;
import static center.coordination.testing.TimeTravel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineView;
import center.coordination.matter.Satisfaction;
import center.coordination.testing.CaseFacts;
import center.coordination.testing.CaseWork;
import center.coordination.testing.ProcessTest;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of a request, each just before and just after its time. */
@ProcessTest
class RequestDeadlineTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Autowired CaseWork work;
  @Autowired CaseFacts facts;
  @Autowired TimeTravel time;
  @Autowired Requests requests;

  @Test
  void anAnswerWithinADayMeetsTheResponseClock() {
    ProcessInstance flow = work.request(application());

    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());

    assertThat(facts.events(flow.getBusinessKey(), RESPONSE)).containsExactly(STARTED, MET);
  }

  @Test
  void anAnswerAfterADayIsLateAndNotedAsSuch() {
    ProcessInstance flow = work.request(application());
    time.advanceBy(Duration.ofHours(25));

    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());

    assertThat(facts.events(flow.getBusinessKey(), RESPONSE)).endsWith(BREACHED, MET_LATE);
  }

  @Test
  void anAnswerThatComesBeforeTheLateTimerIsABreachAllTheSame() {
    ProcessInstance flow = work.request(application());
    DeadlineView response = facts.clock(flow.getBusinessKey(), RESPONSE);
    time.set(response.dueAt().plusSeconds(60));

    var task = work.task(flow.getBusinessKey(), "userTask_assessRequest");
    work.submit("coordinator1", task, accepted());

    assertThat(facts.times(flow.getBusinessKey(), RESPONSE, BREACHED))
        .containsExactly(response.dueAt());
    assertThat(facts.events(flow.getBusinessKey(), RESPONSE)).endsWith(BREACHED, MET_LATE);
  }

  @ParameterizedTest(name = "{0}: {1} hours")
  @CsvSource({"urgent, 4", "important, 24", "general, 48", "routine, 168"})
  void withoutAnExpectedDateTheUrgencyLimitsHandling(String urgency, int hours) {
    ProcessInstance flow = accept(urgency);
    String number = flow.getBusinessKey();
    DeadlineView handling = facts.clock(number, HANDLING);
    assertThat(handling.dueAt()).isEqualTo(TimeTravel.now().plus(Duration.ofHours(hours)));
    assertThat(facts.matter(number).planned()).isEqualTo(handling.dueAt());
    assertThat(work.task(number, "userTask_analyzeDemand").getDueDate())
        .isEqualTo(Date.from(handling.dueAt()));

    time.advanceTo(handling.dueAt().minus(SECOND));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsLead");

    time.advanceTo(handling.dueAt().plus(SECOND));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(handling.dueAt());
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
    assertThat(facts.subjects(number, "coordinator1")).contains("已超时：联合调试的场地安排");
  }

  @Test
  void theExpectedDateLimitsHandlingToTheEndOfItsDay() {
    ProcessInstance flow = work.request(application().with("expectedDate", "2026-03-06"));
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());
    String number = flow.getBusinessKey();
    assertThat(facts.clock(number, HANDLING).dueAt()).isEqualTo(at("2026-03-06T23:59:59"));

    time.advanceTo(at("2026-03-06T23:59:58"));
    assertThat(facts.events(number, HANDLING)).doesNotContain(BREACHED);
    time.advanceTo(at("2026-03-07T00:00:00"));
    assertThat(facts.times(number, HANDLING, BREACHED)).containsExactly(at("2026-03-06T23:59:59"));
  }

  @Test
  void anExpectedDateThatIsOverGivesWayToTheUrgency() {
    ProcessInstance flow = work.request(application().with("expectedDate", "2026-03-03"));
    time.advanceTo(at("2026-03-03T09:00:00"));
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted());

    DeadlineView handling = facts.clock(flow.getBusinessKey(), HANDLING);
    assertThat(handling.dueAt()).isEqualTo(handling.startedAt().plus(Duration.ofHours(24)));
  }

  @Test
  void finishedHandlingStopsTheClock() {
    ProcessInstance flow = accept("important");
    String number = flow.getBusinessKey();
    CoordinationSteps.agree(work, number);
    work.complete("coordinator1", flow, "userTask_trackProgress", progress(100));

    time.advanceBy(Duration.ofDays(3));

    assertThat(facts.events(number, HANDLING)).containsExactly(STARTED, MET);
  }

  @Test
  void anApplicantHasTwoDaysToAmend() {
    ProcessInstance flow = work.request(application());
    String number = flow.getBusinessKey();
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());
    DeadlineView amendment = facts.clock(number, AMENDMENT);
    assertThat(amendment.dueAt()).isEqualTo(TimeTravel.now().plus(Duration.ofHours(48)));

    time.advanceTo(amendment.dueAt().minus(SECOND));
    assertThat(flow).isWaitingAt("userTask_amendApplication");
    assertThat(facts.events(number, AMENDMENT)).startsWith(STARTED, REMINDED);
    assertThat(facts.subjects(number, "requester1")).contains("催办：联合调试的场地安排");

    time.advanceTo(amendment.dueAt().plus(SECOND));
    assertThat(flow).hasPassed("endEvent_lapsed").isEnded();
    assertThat(facts.times(number, AMENDMENT, LAPSED)).containsExactly(amendment.dueAt());
    assertThat(facts.subjects(number, "requester1")).last().isEqualTo("逾期未补正：联合调试的场地安排");
    assertThat(work.running("escalation", number)).isEmpty();
  }

  @Test
  void anAmendedApplicationIsAnsweredWithinAnotherDay() {
    ProcessInstance flow = work.request(application());
    String number = flow.getBusinessKey();
    work.complete("coordinator1", flow, "userTask_assessRequest", returned());
    time.advanceBy(Duration.ofHours(40));
    work.complete("requester1", flow, "userTask_amendApplication", amended());

    DeadlineView second = facts.clock(number, RESPONSE);
    assertThat(second.dueAt()).isEqualTo(TimeTravel.now().plus(Duration.ofHours(24)));
    time.advanceTo(second.dueAt().minus(SECOND));
    assertThat(facts.events(number, RESPONSE)).doesNotContain(BREACHED);
    time.advanceTo(second.dueAt().plus(SECOND));
    assertThat(facts.times(number, RESPONSE, BREACHED)).containsExactly(second.dueAt());
  }

  @Test
  void aRequestThatNobodyRatesInAWeekIsClosedUnrated() {
    ProcessInstance flow = toRating();
    String number = flow.getBusinessKey();
    DeadlineView rating = facts.clock(number, RATING);
    assertThat(rating.dueAt()).isEqualTo(TimeTravel.now().plus(Duration.ofHours(168)));

    time.advanceTo(rating.dueAt().minus(SECOND));
    assertThat(flow).isWaitingAt("userTask_rateSatisfaction");
    time.advanceTo(rating.dueAt().plus(SECOND));

    assertThat(flow).hasPassed("event_ratingDue", "endEvent_closed").isEnded();
    assertThat(satisfaction(number)).isEqualTo(Satisfaction.UNRATED);
    assertThat(facts.events(number, RATING)).doesNotContain(BREACHED).endsWith(LAPSED);
    assertThat(facts.matter(number).status()).isEqualTo("已办结");
  }

  @Test
  void aRatingWithinAWeekIsKept() {
    ProcessInstance flow = toRating();
    time.advanceBy(Duration.ofHours(167));

    work.complete("requester1", flow, "userTask_rateSatisfaction", rated());

    assertThat(satisfaction(flow.getBusinessKey())).isEqualTo(Satisfaction.VERY_SATISFIED);
  }

  @Test
  void aDeferredRequestIsAnsweredAgainWithinADayOfItsDate() {
    ProcessInstance flow = work.request(application("general"));
    String number = flow.getBusinessKey();
    work.complete(
        "coordinator1", flow, "userTask_assessRequest", accepted("unimportant", "general"));
    work.complete(
        "coordinator1", flow, "userTask_deferRequest", deferredUntil(LocalDate.of(2026, 3, 9)));

    time.advanceTo(at("2026-03-10T08:59:59"));
    assertThat(flow).isWaitingAt("userTask_assessRequest");
    assertThat(facts.events(number, RESPONSE)).doesNotContain(BREACHED);
    time.advanceTo(at("2026-03-10T09:00:01"));
    assertThat(facts.times(number, RESPONSE, BREACHED)).containsExactly(at("2026-03-10T09:00:00"));
  }

  private ProcessInstance accept(String urgency) {
    ProcessInstance flow = work.request(application(urgency));
    work.complete("coordinator1", flow, "userTask_assessRequest", accepted("important", urgency));
    return flow;
  }

  private ProcessInstance toRating() {
    ProcessInstance flow = accept("important");
    CoordinationSteps.agree(work, flow.getBusinessKey());
    work.complete("coordinator1", flow, "userTask_trackProgress", progress(100));
    work.complete("coordinator1", flow, "userTask_evaluateEffect", evaluated());
    return flow;
  }

  private Satisfaction satisfaction(String number) {
    return requests.findById(number).orElseThrow().satisfaction();
  }
}
