package center.coordination.escalation;

import center.coordination.deadline.DeadlineClock;
import center.coordination.deadline.DeadlineMoved;
import center.coordination.matter.MatterService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps 计划完成 of the tracking table equal to the due time of the handling clock. */
@Component
class PlannedCompletion {

  private final MatterService matters;

  PlannedCompletion(MatterService matters) {
    this.matters = matters;
  }

  @EventListener
  void on(DeadlineMoved moved) {
    if (moved.clock() == DeadlineClock.HANDLING) {
      matters.plan(moved.matterNumber(), moved.newDueAt());
    }
  }
}
