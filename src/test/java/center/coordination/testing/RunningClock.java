package center.coordination.testing;

import org.camunda.bpm.engine.ManagementService;

/** For tests beside a running server: time passes by itself. */
public final class RunningClock extends TimeTravel {

  RunningClock(ManagementService management) {
    super(management);
  }

  @Override
  public void tick() {
    // The server runs its jobs itself, and its clock must not stand still.
  }
}
