package center.coordination.deadline;

import center.coordination.engine.Decisions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads limits and shares from the decision tables that process staff edit. */
@Component
class DeadlinePolicy {

  private final Decisions decisions;
  private final WorkingCalendar calendar;

  DeadlinePolicy(Decisions decisions, WorkingCalendar calendar) {
    this.decisions = decisions;
    this.calendar = calendar;
  }

  /** When a clock that starts now is due, in natural or working time as its rule says. */
  Instant dueAt(DeadlineClock clock, String level, Instant from) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("clock", clock.code());
    inputs.put("level", level);
    Map<String, Object> limit = decisions.decide("deadline-limit", inputs);
    Duration hours = Duration.ofHours(((Number) limit.get("hours")).longValue());
    return "working".equals(limit.get("calendar")) ? calendar.plus(from, hours) : from.plus(hours);
  }

  EscalationShare share(DeadlineClock clock) {
    Map<String, Object> share = decisions.decide("escalation-share", Map.of("clock", clock.code()));
    return new EscalationShare(
        ((Number) share.get("remindShare")).doubleValue(),
        ((Number) share.get("directorShare")).doubleValue());
  }
}
