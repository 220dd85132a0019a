package center.coordination.meeting;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What we tell the engine about meetings. */
@Component
class MeetingOrganizationWorkflow {

  private final RuntimeService runtime;

  MeetingOrganizationWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Convenes a meeting of the calendar, or the next one; variables as of the form by hand. */
  void convene(Map<String, Object> variables) {
    MessageCorrelationBuilder message =
        runtime.createMessageCorrelation(MeetingOrganizationProcess.MESSAGE_MEETING_DUE);
    variables.forEach(message::setVariable);
    message.correlateStartMessage();
  }

  /** Takes a meeting that has not begun to another time. */
  void move(String number, String newStart, String newEnd, String reason) {
    change(number, MeetingOrganizationProcess.MESSAGE_MEETING_MOVED, reason)
        .setVariable(MeetingOrganizationProcess.NEW_START.name(), newStart)
        .setVariable(MeetingOrganizationProcess.NEW_END.name(), newEnd)
        .correlate();
  }

  /** Ends a meeting that has not begun. */
  void cancel(String number, String reason) {
    change(number, MeetingOrganizationProcess.MESSAGE_MEETING_CANCELLED, reason).correlate();
  }

  private MessageCorrelationBuilder change(String number, String message, String reason) {
    return runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(number)
        .setVariable(MeetingOrganizationProcess.CHANGE_REASON.name(), reason);
  }
}
