package center.coordination.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Moves the clock and runs the jobs that fell due, and only those: {@code executeJob} alone ignores
 * due dates, so that a wrong limit would stay green. What begins by the calendar waits for a test
 * of its own: it would come between all cases that take a day.
 */
public class TimeTravel {

  /** Monday morning, in the middle of a week without holidays. */
  public static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 3, 2, 10, 0);

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration STEP = Duration.ofSeconds(1);

  private final ManagementService management;

  TimeTravel(ManagementService management) {
    this.management = management;
  }

  /** The instant of a local time of the centre, such as {@code 2026-03-03T09:00:00}. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  /** What the engine's clock shows. */
  public static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  /** Today in the centre. */
  public static LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  void begin() {
    set(BEGINNING.atZone(ZONE).toInstant());
  }

  /** Sets the clock alone; whatever falls due waits. */
  public void set(Instant time) {
    ClockUtil.setCurrentTime(Date.from(time));
  }

  /** Lets a moment pass, so that history keeps the order of what happens. */
  public void tick() {
    advanceBy(STEP);
  }

  /** As {@link #advanceTo} from now on. */
  public void advanceBy(Duration duration) {
    advanceTo(now().plus(duration));
  }

  /** Goes to this time beside a running server: each job runs when it falls due. */
  public void advanceTo(Instant time) {
    runUntil(time, job -> management.executeJob(job.getId()));
  }

  /** As {@link #advanceBy}, where jobs may fail and be tried again; tells how often one failed. */
  public int advanceThroughFailures(Duration duration) {
    AtomicInteger failures = new AtomicInteger();
    runUntil(
        now().plus(duration),
        job -> {
          try {
            management.executeJob(job.getId());
          } catch (RuntimeException failed) {
            failures.incrementAndGet();
          }
        });
    return failures.get();
  }

  /** Goes to this time with the server down: what fell due meanwhile runs late, at its start. */
  public void advanceWithServerDown(Instant time) {
    set(time);
    advanceTo(time);
  }

  private void runUntil(Instant time, Consumer<Job> run) {
    if (time.isBefore(now())) {
      throw new IllegalArgumentException("%s is over at %s".formatted(time, now()));
    }
    // Each job may bring new ones and end others, so one after the other.
    for (Optional<Job> next = nextUntil(time); next.isPresent(); next = nextUntil(time)) {
      Instant due = next.get().getDuedate().toInstant();
      if (due.isAfter(now())) {
        set(due);
      }
      run.accept(next.get());
    }
    set(time);
  }

  private Optional<Job> nextUntil(Instant time) {
    Instant now = now();
    set(time);
    try {
      return management.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
          .filter(TimeTravel::belongsToACase)
          .findFirst();
    } finally {
      set(now);
    }
  }

  /** The timer of a start event has no instance yet. */
  private static boolean belongsToACase(Job job) {
    return job.getProcessInstanceId() != null;
  }
}
