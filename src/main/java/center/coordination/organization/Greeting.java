package center.coordination.organization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of the start: where the application is, and in the demo, as whom to sign in. */
@Component
class Greeting {

  private static final Logger log = LoggerFactory.getLogger(Greeting.class);

  private final Environment environment;
  private final ObjectProvider<DemoPeople> demoPeople;

  Greeting(Environment environment, ObjectProvider<DemoPeople> demoPeople) {
    this.environment = environment;
    this.demoPeople = demoPeople;
  }

  /** Comes after the ready event, at which the job executor still has something to say. */
  @EventListener
  void greet(AvailabilityChangeEvent<ReadinessState> event) {
    if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      greet();
    }
  }

  void greet() {
    String port = environment.getProperty("local.server.port", "8080");
    log.info("业务协调中心已启动：http://localhost:{}", port);
    demoPeople.ifAvailable(people -> log.info("演示人员（密码与用户名相同）：\n{}", people.describe()));
  }
}
