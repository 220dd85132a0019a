package center.coordination.meeting;

import center.coordination.engine.ProcessVariable;

/** Every name of the model {@code resolution-follow-up} (决议督办). */
final class ResolutionFollowUpProcess {

  static final String PROCESS = "resolution-follow-up";
  static final String MESSAGE_RESOLUTION_ADOPTED = "resolutionAdopted";

  static final ProcessVariable<String> MEETING_NUMBER = ProcessVariable.text("meetingNumber");

  /** Where the resolution stands in its minutes, counted from 0. */
  static final ProcessVariable<Number> POSITION = ProcessVariable.number("position");

  static final ProcessVariable<Number> EDITION = ProcessVariable.number("edition");
  static final ProcessVariable<String> RESPONSIBLE = ProcessVariable.text("responsible");
  static final ProcessVariable<String> COMPLETION_NOTE = ProcessVariable.text("completionNote");
  static final ProcessVariable<String> ACCEPTANCE = ProcessVariable.text("acceptance");
  static final ProcessVariable<String> ACCEPTANCE_REASON = ProcessVariable.text("acceptanceReason");

  private ResolutionFollowUpProcess() {}
}
