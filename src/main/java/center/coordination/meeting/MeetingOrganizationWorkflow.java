package center.coordination.meeting;

import static center.coordination.meeting.MeetingOrganizationProcess.ATTENDANCE_REQUIRED;
import static center.coordination.meeting.MeetingOrganizationProcess.ENVIRONMENT_REQUIRED;
import static center.coordination.meeting.MeetingOrganizationProcess.MATERIALS_REQUIRED;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_END;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_END_AT;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_MODE;
import static center.coordination.meeting.MeetingOrganizationProcess.MEETING_START;
import static center.coordination.meeting.MeetingOrganizationProcess.PARTICIPANTS_SETTLED;

import center.coordination.matter.Coded;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;
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

  /** Sends the flow over the preparations that are still to be done. */
  static void route(VariableScope scope, Meeting meeting) {
    Checklist checklist = meeting.checklist();
    PARTICIPANTS_SETTLED.set(scope, !checklist.isOpen(CheckItem.PARTICIPANTS));
    MATERIALS_REQUIRED.set(scope, checklist.isOpen(CheckItem.MATERIALS));
    ATTENDANCE_REQUIRED.set(scope, checklist.isOpen(CheckItem.ATTENDANCE));
    ENVIRONMENT_REQUIRED.set(scope, checklist.isOpen(CheckItem.ENVIRONMENT));
    MEETING_END_AT.set(scope, Date.from(meeting.planned().endAt()));
  }

  /** What a form or a message says about when and how. */
  static Plan plan(VariableScope form) {
    return new Plan(
        instant(MEETING_START.from(form)),
        instant(MEETING_END.from(form)),
        Coded.of(MeetingMode.class, MEETING_MODE.from(form)));
  }

  /** A time as forms write it. */
  static Instant instant(String field) {
    return OffsetDateTime.parse(field).toInstant();
  }

  private MessageCorrelationBuilder change(String number, String message, String reason) {
    return runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(number)
        .setVariable(MeetingOrganizationProcess.CHANGE_REASON.name(), reason);
  }
}
