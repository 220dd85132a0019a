package center.coordination.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.engine.Decisions;
import center.coordination.testing.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** One line for each rule of 时限标准 and 催办督办比例. */
@ProcessTest
class DeadlineDecisionsTest {

  @Autowired Decisions decisions;

  @ParameterizedTest(name = "{0} {1}: {2} hours, {3}")
  @CsvSource({
    "response, , 24, natural",
    "handling, urgent, 4, natural",
    "handling, important, 24, natural",
    "handling, general, 48, natural",
    "handling, routine, 168, natural",
    "amendment, , 48, natural",
    "rating, , 168, natural",
    "signature, , 48, natural",
    "review, , 72, natural"
  })
  void limitsEachClock(String clock, String level, int hours, String calendar) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("clock", clock);
    inputs.put("level", level);

    assertThat(decisions.decide("deadline-limit", inputs))
        .isEqualTo(Map.of("hours", hours, "calendar", calendar));
  }

  @ParameterizedTest(name = "{0}: from {1}, director at {2}")
  @CsvSource({
    "response, 0.75, 1.5",
    "handling, 0.75, 1.5",
    "amendment, 0.75, 0",
    "rating, 0.75, 0",
    "signature, 0.75, 0",
    "measure, 0.75, 1.5",
    "review, 0.75, 1.5",
    "preparation, 0.75, 1.5",
    "minutes, 0.75, 1.5"
  })
  void remindsAndEscalatesByShares(String clock, double remind, double director) {
    assertThat(decisions.decide("escalation-share", Map.of("clock", clock)))
        .isEqualTo(Map.of("remindShare", remind, "directorShare", director));
  }

  @ParameterizedTest
  @EnumSource(DeadlineClock.class)
  void everyClockHasShares(DeadlineClock clock) {
    assertThat(decisions.decide("escalation-share", Map.of("clock", clock.code()))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MEASURE", "PREPARATION", "MINUTES"},
      mode = Mode.EXCLUDE)
  void everyClockButTheAgreedOnesHasALimit(DeadlineClock clock) {
    assertThat(
            decisions.decide("deadline-limit", Map.of("clock", clock.code(), "level", "general")))
        .isNotEmpty();
  }
}
