package center.coordination.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import center.coordination.engine.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;

/** Actions that are refused with a message for the user and change nothing. */
public class Refusals {

  private final CaseWork work;
  private final CaseFacts facts;
  private final TimeTravel time;

  Refusals(CaseWork work, CaseFacts facts, TimeTravel time) {
    this.work = work;
    this.facts = facts;
    this.time = time;
  }

  /** Submits the case's open task of this name and expects to be refused. */
  public void of(String user, String number, String taskKey, String message, Answers answers) {
    Task task = work.task(number, taskKey);
    of(number, message, () -> work.submit(user, task, answers));
  }

  /** Expects this action on a case to be refused. */
  public void of(String number, String message, ThrowingCallable action) {
    // The mails that still wait leave before the comparison and not during it.
    time.tick();
    String before = facts.state(number);
    assertThatThrownBy(action).isInstanceOf(Refusal.class).hasMessage(message);
    assertThat(facts.state(number)).isEqualTo(before);
  }
}
