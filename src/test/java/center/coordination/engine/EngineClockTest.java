package center.coordination.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineClockTest {

  private final Clock clock = new EngineClock(ZoneId.of("Asia/Shanghai"));

  @AfterEach
  void letTimeRun() {
    ClockUtil.reset();
  }

  @Test
  void theApplicationsClockFollowsTheEngines() {
    Instant later = Instant.parse("2030-01-01T00:00:00Z");
    ClockUtil.setCurrentTime(Date.from(later));

    assertThat(clock.instant()).isEqualTo(later);
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isEqualTo(later);
  }
}
