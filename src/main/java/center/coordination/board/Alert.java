package center.coordination.board;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * How urgent the clocks of a case make it (manual §协调模板工具 3.2: 计划完成).
 *
 * @param level {@code late}, {@code near} or empty; names the colour
 * @param hint the same in words, for whoever cannot tell the colours apart
 */
record Alert(String level, String hint) {

  private static final Alert NONE = new Alert("", "");
  private static final Duration NEAR = Duration.ofHours(24);

  /** What the centre owes; by the other clocks it waits for others. */
  private static final Set<DeadlineClock> OWED =
      Set.of(DeadlineClock.RESPONSE, DeadlineClock.HANDLING, DeadlineClock.REVIEW);

  /** What the most pressing of a case's running clocks says. */
  static Alert ofCase(Collection<DeadlineView> running, Instant now) {
    return running.stream()
        .filter(clock -> OWED.contains(clock.clock()))
        .min(Comparator.comparing(DeadlineView::dueAt))
        .map(clock -> of(clock, now))
        .orElse(NONE);
  }

  static Alert of(DeadlineView clock, Instant now) {
    String name = clock.clock().label();
    if (!now.isBefore(clock.dueAt())) {
      return new Alert("late", name + "已超时");
    }
    return isNear(clock, now) ? new Alert("near", name + "即将到期") : NONE;
  }

  /** A limit of 24 hours or less would be near from its start: it is so once reminding begins. */
  private static boolean isNear(DeadlineView clock, Instant now) {
    Instant dayBefore = clock.dueAt().minus(NEAR);
    return !now.isBefore(dayBefore.isAfter(clock.startedAt()) ? dayBefore : clock.remindAt());
  }
}
