package center.coordination.deadline;

import center.coordination.engine.CurrentUser;
import center.coordination.engine.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, moves and stops the clocks of cases and keeps their ledger (时限账本). */
@Service
@Transactional
public class DeadlineService {

  private final Deadlines deadlines;
  private final Ledger ledger;
  private final DeadlinePolicy policy;
  private final WorkingCalendar calendar;
  private final DeadlineWorkflow workflow;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadlineService(
      Deadlines deadlines,
      Ledger ledger,
      DeadlinePolicy policy,
      WorkingCalendar calendar,
      DeadlineWorkflow workflow,
      CurrentUser user,
      ApplicationEventPublisher events,
      Clock clock) {
    this.deadlines = deadlines;
    this.ledger = ledger;
    this.policy = policy;
    this.calendar = calendar;
    this.workflow = workflow;
    this.user = user;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Starts a clock whose limit its rule gives.
   *
   * @param level code of the urgency, null for clocks that have one limit for all
   * @param responsible user or group id of whoever must act
   */
  public DeadlineView start(
      String matterNumber, DeadlineClock kind, String level, String responsible, Instant from) {
    return startUntil(matterNumber, kind, responsible, from, policy.dueAt(kind, level, from));
  }

  /** Starts a clock with an agreed due time instead of a rule's limit. */
  public DeadlineView startUntil(
      String matterNumber, DeadlineClock kind, String responsible, Instant from, Instant dueAt) {
    Deadline deadline =
        deadlines.save(
            new Deadline(matterNumber, kind, responsible, from, dueAt, policy.share(kind)));
    enter(deadline, LedgerEvent.STARTED, from, null, dueAt);
    return deadline.view();
  }

  /** Stops the running clock of this kind because what it limits is done, in time or late. */
  public void meet(String matterNumber, DeadlineClock kind) {
    runningOf(matterNumber, kind).ifPresent(this::meet);
  }

  /** Stops this clock, one of several of its kind, because what it limits is done. */
  public void meet(String deadlineId) {
    meet(get(deadlineId));
  }

  private void meet(Deadline deadline) {
    Instant now = clock.instant();
    boolean late = stop(deadline, now);
    settled(deadline, late ? LedgerEvent.MET_LATE : LedgerEvent.MET, null, now);
  }

  /** Stops the running clock of this kind because its time ran out and nothing will follow. */
  public boolean lapse(String matterNumber, DeadlineClock kind) {
    Optional<Deadline> running = runningOf(matterNumber, kind);
    running.ifPresent(
        deadline -> {
          deadline.settle(clock.instant());
          settled(deadline, LedgerEvent.LAPSED, null, deadline.dueAt());
        });
    return running.isPresent();
  }

  /** Stops every running clock of a case that ends early. */
  public void cancelAll(String matterNumber, String reason) {
    for (Deadline deadline : deadlines.findByMatterNumberAndSettledAtIsNull(matterNumber)) {
      Instant now = clock.instant();
      stop(deadline, now);
      settled(deadline, LedgerEvent.CANCELLED, reason, now);
    }
  }

  /** Notes a reminder and returns when the next one is due: the next working morning. */
  public Instant remind(String deadlineId) {
    Deadline deadline = get(deadlineId);
    Instant now = clock.instant();
    enter(deadline, LedgerEvent.REMINDED, now, null, deadline.dueAt());
    return calendar.nextMorning(now);
  }

  /** Notes the breach, at the due time; a second call changes nothing. */
  public void breach(String deadlineId) {
    noteBreach(get(deadlineId));
  }

  /** Notes what a superior decided about a clock. */
  public void supervise(String deadlineId, String measure) {
    Deadline deadline = get(deadlineId);
    enter(deadline, LedgerEvent.SUPERVISED, clock.instant(), measure, deadline.dueAt());
  }

  /** Checks that a handling clock could be moved; refuses in Chinese where it could not. */
  @Transactional(readOnly = true)
  public DeadlineView requireExtensible(String matterNumber, Instant newDueAt) {
    Deadline deadline =
        runningOf(matterNumber, DeadlineClock.HANDLING)
            .orElseThrow(() -> new Refusal("案件 %s 没有在走的处理时限，不能延期".formatted(matterNumber)));
    if (!clock.instant().isBefore(deadline.dueAt())) {
      throw new Refusal("案件 %s 的处理时限已届满，不能再延期".formatted(matterNumber));
    }
    if (!newDueAt.isAfter(deadline.dueAt())) {
      throw new Refusal("“延期至”须晚于原处理时限");
    }
    return deadline.view();
  }

  /** Moves a handling clock, its timers and its tasks' due dates together. */
  public DeadlineView extend(String matterNumber, Instant newDueAt, String reason) {
    Deadline deadline = get(requireExtensible(matterNumber, newDueAt).id());
    Instant oldDueAt = deadline.dueAt();
    deadline.extend(newDueAt, policy.share(deadline.clock()), clock.instant());
    return moved(deadline, LedgerEvent.EXTENDED, reason, oldDueAt);
  }

  /**
   * Gives a running handling clock the limit of another level, counted from when it started, so
   * that the time already used stays used. A clock that has run out stays as it is.
   */
  public DeadlineView reclassify(String matterNumber, String level, String reason) {
    Deadline deadline = requireRunning(matterNumber, DeadlineClock.HANDLING);
    Instant oldDueAt = deadline.dueAt();
    if (clock.instant().isBefore(oldDueAt)) {
      Instant newDueAt = policy.dueAt(deadline.clock(), level, deadline.startedAt());
      deadline.reschedule(newDueAt, policy.share(deadline.clock()));
      return moved(deadline, LedgerEvent.RECLASSIFIED, reason, oldDueAt);
    }
    noteBreach(deadline);
    enter(deadline, LedgerEvent.RECLASSIFIED, clock.instant(), reason, oldDueAt);
    return deadline.view();
  }

  /**
   * Moves a running clock, back or forth, because what it leads up to is at another time. Its
   * shares are counted anew from its start.
   */
  public DeadlineView reschedule(
      String matterNumber, DeadlineClock kind, Instant newDueAt, String reason) {
    Deadline deadline = requireRunning(matterNumber, kind);
    Instant oldDueAt = deadline.dueAt();
    deadline.reschedule(newDueAt, policy.share(kind));
    return moved(deadline, LedgerEvent.RESCHEDULED, reason, oldDueAt);
  }

  private DeadlineView moved(
      Deadline deadline, LedgerEvent event, String reason, Instant oldDueAt) {
    enter(deadline, event, clock.instant(), reason, oldDueAt);
    DeadlineView view = deadline.view();
    workflow.move(view, oldDueAt);
    events.publishEvent(new DeadlineMoved(view.matterNumber(), view.clock(), view.dueAt()));
    return view;
  }

  /** Makes somebody else the one who must act before the handling clock runs out. */
  public DeadlineView handOver(String matterNumber, String responsible, String reason) {
    Deadline deadline = requireRunning(matterNumber, DeadlineClock.HANDLING);
    deadline.handOver(responsible);
    enter(deadline, LedgerEvent.HANDED_OVER, clock.instant(), reason, deadline.dueAt());
    return deadline.view();
  }

  private Deadline requireRunning(String matterNumber, DeadlineClock kind) {
    return runningOf(matterNumber, kind)
        .orElseThrow(
            () -> new IllegalStateException("No %s clock for %s".formatted(kind, matterNumber)));
  }

  /** The clock with this id. */
  @Transactional(readOnly = true)
  public DeadlineView find(String deadlineId) {
    return get(deadlineId).view();
  }

  /** The clocks of a case that have not stopped. */
  @Transactional(readOnly = true)
  public List<DeadlineView> running(String matterNumber) {
    return deadlines.findByMatterNumberAndSettledAtIsNull(matterNumber).stream()
        .map(Deadline::view)
        .toList();
  }

  /** Stops a clock; one that is late was breached, even where its timer did not get to say so. */
  private boolean stop(Deadline deadline, Instant now) {
    boolean late = now.isAfter(deadline.dueAt());
    if (late) {
      noteBreach(deadline);
    }
    deadline.settle(now);
    return late;
  }

  private void noteBreach(Deadline deadline) {
    if (deadline.breach()) {
      enter(deadline, LedgerEvent.BREACHED, deadline.dueAt(), null, deadline.dueAt());
    }
  }

  private Optional<Deadline> runningOf(String matterNumber, DeadlineClock kind) {
    return deadlines.findByMatterNumberAndSettledAtIsNull(matterNumber).stream()
        .filter(deadline -> deadline.clock() == kind)
        .findFirst();
  }

  private Deadline get(String deadlineId) {
    return deadlines
        .findById(deadlineId)
        .orElseThrow(() -> new IllegalArgumentException("No deadline " + deadlineId));
  }

  private void settled(Deadline deadline, LedgerEvent event, String reason, Instant at) {
    enter(deadline, event, at, reason, deadline.dueAt());
    events.publishEvent(new DeadlineSettled(deadline.id(), deadline.matterNumber()));
  }

  private void enter(
      Deadline deadline, LedgerEvent event, Instant at, String reason, Instant oldDueAt) {
    ledger.save(new LedgerEntry(deadline, event, at, user.id(), reason, oldDueAt));
  }
}
