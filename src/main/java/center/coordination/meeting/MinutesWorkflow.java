package center.coordination.meeting;

import static center.coordination.matter.CaseVariables.TASK_PRIORITY;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTES_DECISION;
import static center.coordination.meeting.MeetingMinutesProcess.MINUTES_RETURN_REASON;
import static center.coordination.meeting.ResolutionFollowUpProcess.EDITION;
import static center.coordination.meeting.ResolutionFollowUpProcess.MEETING_NUMBER;
import static center.coordination.meeting.ResolutionFollowUpProcess.POSITION;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What we tell the engine about minutes, and what their forms tell us. */
@Component
class MinutesWorkflow {

  private final RuntimeService runtime;

  MinutesWorkflow(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Hands out the resolutions that this edition is the first to have, each as its own flow. */
  void adopt(Minutes minutes, Number taskPriority) {
    for (int position : minutes.newResolutions()) {
      runtime
          .createMessageCorrelation(ResolutionFollowUpProcess.MESSAGE_RESOLUTION_ADOPTED)
          .setVariable(MEETING_NUMBER.name(), minutes.meetingNumber())
          .setVariable(EDITION.name(), minutes.edition())
          .setVariable(POSITION.name(), position)
          .setVariable(TASK_PRIORITY.name(), taskPriority)
          .correlateStartMessage();
    }
  }

  /** Asks the participants beside the meeting to read its minutes. */
  void askToRead(String number, Map<String, Object> variables) {
    runtime
        .createMessageCorrelation(MeetingMinutesProcess.MESSAGE_MINUTES_ISSUED)
        .processInstanceBusinessKey(number)
        .setVariables(variables)
        .correlateStartMessage();
  }

  /** What a form says about the minutes. */
  static Verdict verdict(VariableScope form) {
    boolean approved = "approve".equals(MINUTES_DECISION.from(form));
    return new Verdict(approved, approved ? null : MINUTES_RETURN_REASON.given(form));
  }
}
