package center.coordination.knowledge;

import static center.coordination.deadline.DeadlineClock.AMENDMENT;
import static center.coordination.deadline.DeadlineClock.REVIEW;
import static center.coordination.deadline.LedgerEvent.BREACHED;
import static center.coordination.deadline.LedgerEvent.LAPSED;
import static center.coordination.deadline.LedgerEvent.MET;
import static center.coordination.deadline.LedgerEvent.MET_LATE;
import static center.coordination.deadline.LedgerEvent.REMINDED;
import static center.coordination.deadline.LedgerEvent.STARTED;
import static center.coordination.testing.ArticleAnswers.givenBack;
import static center.coordination.testing.ArticleAnswers.published;
import static center.coordination.testing.ArticleAnswers.revised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import center.coordination.deadline.DeadlineView;
import center.coordination.testing.TimeTravel;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** The clocks of a draft, each just before and just after its time. */
class ReviewDeadlineTest extends ReviewTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void theReviewHasThreeDaysAndTheTaskSaysSo() {
    DeadlineView review = facts.clock(number, REVIEW);

    assertThat(review.dueAt()).isEqualTo(review.startedAt().plus(Duration.ofHours(72)));
    assertThat(review.responsible()).isEqualTo("information");
    assertThat(work.task(number, REVIEW_TASK).getDueDate()).isEqualTo(Date.from(review.dueAt()));

    work.complete("information1", flow, REVIEW_TASK, published());
    assertThat(facts.events(number, REVIEW)).containsExactly(STARTED, MET);
  }

  @Test
  void theGroupIsRemindedWhenThreeQuartersAreOver() {
    DeadlineView review = facts.clock(number, REVIEW);
    assertThat(review.remindAt()).isEqualTo(review.startedAt().plus(Duration.ofHours(54)));

    time.advanceTo(review.remindAt().minus(SECOND));
    assertThat(facts.events(number, REVIEW)).containsExactly(STARTED);

    time.advanceTo(review.remindAt().plus(SECOND));
    assertThat(facts.events(number, REVIEW)).containsExactly(STARTED, REMINDED);
    assertThat(facts.subjects(number, "information1")).contains("催办：联合调试抢场地");
    assertThat(flow).hasPassed("endEvent_startReminder_review").isWaitingAt(REVIEW_TASK);
  }

  @Test
  void aLateReviewIsSupervisedByTheLeadAndAtLastByTheDirector() {
    DeadlineView review = facts.clock(number, REVIEW);

    time.advanceTo(review.dueAt().minus(SECOND));
    assertThat(work.openTasks(number)).containsExactly(REVIEW_TASK);

    time.advanceTo(review.dueAt().plus(SECOND));
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead", REVIEW_TASK);
    assertThat(facts.times(number, REVIEW, BREACHED)).containsExactly(review.dueAt());
    assertThat(facts.subjects(number, "lead")).contains("已超时：联合调试抢场地");

    time.advanceTo(review.escalateAt().minus(SECOND));
    assertThat(work.openTasks(number)).doesNotContain("userTask_superviseAsDirector");
    time.advanceTo(review.escalateAt().plus(SECOND));
    assertThat(work.openTasks(number)).contains("userTask_superviseAsDirector");

    work.complete("information1", flow, REVIEW_TASK, published());
    assertThat(facts.events(number, REVIEW)).contains(BREACHED).endsWith(MET_LATE);
    assertThat(work.openTasks(number)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list())
        .noneMatch(instance -> instance.getProcessDefinitionId().startsWith("escalation"));
  }

  @Test
  void theAuthorIsRemindedAndLosesTheDraftAtTheEndOfHisTime() {
    work.complete("information1", flow, REVIEW_TASK, givenBack());
    DeadlineView revision = facts.clock(number, AMENDMENT);
    assertThat(revision.responsible()).isEqualTo("coordinator1");
    assertThat(work.task(number, REVISE_TASK).getDueDate()).isEqualTo(Date.from(revision.dueAt()));
    assertThat(facts.events(number, REVIEW)).containsExactly(STARTED, MET);

    time.advanceTo(revision.remindAt().minus(SECOND));
    assertThat(facts.events(number, AMENDMENT)).containsExactly(STARTED);
    time.advanceTo(revision.remindAt().plus(SECOND));
    assertThat(facts.events(number, AMENDMENT)).containsExactly(STARTED, REMINDED);
    assertThat(flow).hasPassed("endEvent_startReminder_revision");

    time.advanceTo(revision.dueAt().minus(SECOND));
    assertThat(flow).isWaitingAt(REVISE_TASK);
    time.advanceTo(revision.dueAt().plus(SECOND));
    assertThat(flow).isEnded();
    assertThat(facts.events(number, AMENDMENT)).endsWith(LAPSED);
  }

  @Test
  void aRevisedDraftStartsTheNextReviewsClock() {
    work.complete("information1", flow, REVIEW_TASK, givenBack());
    time.advanceBy(Duration.ofHours(30));
    work.complete("coordinator1", flow, REVISE_TASK, revised());

    DeadlineView next = facts.clock(number, REVIEW);
    assertThat(next.startedAt()).isEqualTo(TimeTravel.now());
    assertThat(facts.events(number, AMENDMENT)).containsExactly(STARTED, MET);

    time.advanceTo(next.dueAt().minus(SECOND));
    assertThat(facts.events(number, REVIEW)).doesNotContain(BREACHED);
    time.advanceTo(next.dueAt().plus(SECOND));
    assertThat(facts.times(number, REVIEW, BREACHED)).containsExactly(next.dueAt());
    assertThat(work.openTasks(number)).contains("userTask_superviseAsLead");
  }
}
