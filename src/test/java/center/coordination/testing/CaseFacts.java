package center.coordination.testing;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineService;
import center.coordination.deadline.DeadlineView;
import center.coordination.deadline.DeadlineViews;
import center.coordination.deadline.LedgerEvent;
import center.coordination.deadline.LedgerLine;
import center.coordination.matter.MatterService;
import center.coordination.matter.MatterSummary;
import center.coordination.notification.NotificationService;
import center.coordination.notification.OutboxLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** What became of a case: its entry, its ledger, its mails. */
public class CaseFacts {

  private final MatterService matters;
  private final DeadlineService deadlines;
  private final DeadlineViews deadlineViews;
  private final NotificationService notifications;
  private final RuntimeService runtime;
  private final TaskService tasks;

  CaseFacts(
      MatterService matters,
      DeadlineService deadlines,
      DeadlineViews deadlineViews,
      NotificationService notifications,
      RuntimeService runtime,
      TaskService tasks) {
    this.matters = matters;
    this.deadlines = deadlines;
    this.deadlineViews = deadlineViews;
    this.notifications = notifications;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** The case's entry. */
  public MatterSummary matter(String number) {
    return matters.find(number).orElseThrow();
  }

  /** Who submitted what, oldest first, such as {@code coordinator1 响应并初评}. */
  public List<String> steps(String number) {
    return matters.steps(number).stream().map(step -> step.actor() + " " + step.label()).toList();
  }

  /** The case's running clock of this kind. */
  public DeadlineView clock(String number, DeadlineClock kind) {
    return deadlines.running(number).stream()
        .filter(deadline -> deadline.clock() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s has no running %s".formatted(number, kind)));
  }

  /** The ledger of the case's clocks of this kind. */
  public List<LedgerLine> ledger(String number, DeadlineClock kind) {
    return deadlineViews.ledger(number).stream().filter(line -> line.clock() == kind).toList();
  }

  /** What happened to the case's clocks of this kind. */
  public List<LedgerEvent> events(String number, DeadlineClock kind) {
    return ledger(number, kind).stream().map(LedgerLine::event).toList();
  }

  /** When this happened to the case's clocks of this kind. */
  public List<Instant> times(String number, DeadlineClock kind, LedgerEvent event) {
    return ledger(number, kind).stream()
        .filter(line -> line.event() == event)
        .map(LedgerLine::happenedAt)
        .toList();
  }

  /** The mails about a case to one person, oldest first. */
  public List<OutboxLine> mails(String number, String user) {
    return notifications.outboxOf(user).stream()
        .filter(mail -> mail.matterNumber().equals(number))
        .sorted((one, other) -> one.created().compareTo(other.created()))
        .toList();
  }

  /** The subjects of the mails about a case to one person, without the number. */
  public List<String> subjects(String number, String user) {
    return mails(number, user).stream()
        .map(mail -> mail.subject().replace("【" + number + "】", ""))
        .toList();
  }

  /** The texts of the mails about a case to one person, oldest first. */
  public List<String> bodies(String number, String user) {
    return mails(number, user).stream().map(OutboxLine::body).toList();
  }

  /** What the form of a task may be filled with, its own variables and those around it. */
  public Map<String, Object> variables(Task task) {
    return tasks.getVariables(task.getId());
  }

  /** Everything of a case that an action may change, to compare before and after. */
  public String state(String number) {
    StringBuilder state = new StringBuilder();
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .map(flow -> flow.getId() + new TreeMap<>(runtime.getVariables(flow.getId())))
        .sorted()
        .forEach(state::append);
    tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
        .map(task -> task.getId() + task.getDueDate())
        .sorted()
        .forEach(state::append);
    return state
        .append(matters.find(number))
        .append(matters.steps(number))
        .append(deadlineViews.ledger(number))
        .append(deadlines.running(number))
        // Mails of one moment come in any order.
        .append(notifications.outbox().stream().map(OutboxLine::toString).sorted().toList())
        .toString();
  }
}
