package center.coordination;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The coordination centre (业务协调中心): the manual's flows as a process application. */
@SpringBootApplication
public class CoordinationApplication {

  /** Starts the application in its own time zone, whatever zone the machine is set to. */
  public static void main(String[] args) {
    pinTimeZone();
    SpringApplication.run(CoordinationApplication.class, args);
  }

  /** Pins {@code coordination.zone} (system property or environment, default Asia/Shanghai). */
  static void pinTimeZone() {
    String zone =
        System.getProperty(
            "coordination.zone",
            System.getenv().getOrDefault("COORDINATION_ZONE", "Asia/Shanghai"));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }
}
