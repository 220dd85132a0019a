package center.coordination.meeting;

import center.coordination.engine.FormRows;
import center.coordination.engine.ProcessVariable;
import java.util.Date;

/**
 * Every name of the models {@code meeting-minutes} (会议纪要), {@code minutes-reading} (纪要阅知) and
 * {@code minutes-correction} (纪要更正).
 */
final class MeetingMinutesProcess {

  static final String MESSAGE_MINUTES_ISSUED = "minutesIssued";

  // Writing
  static final FormRows MINUTE_ROWS = new FormRows("minuteRows");
  static final String RESPONSIBLE_OPTIONS = "responsibleOptions";
  static final FormRows RESOLUTION_ROWS = new FormRows("resolutionRows");
  static final ProcessVariable<String> NEXT_AT = ProcessVariable.text("nextAt");
  static final FormRows NEXT_TOPIC_ROWS = new FormRows("nextTopicRows");

  // Approval
  /** Read-only projection of the minutes for the texts of forms. */
  static final ProcessVariable<Object> MINUTES_FILE = ProcessVariable.json("minutesFile");

  static final ProcessVariable<String> MINUTES_DECISION = ProcessVariable.text("minutesDecision");
  static final ProcessVariable<String> MINUTES_RETURN_REASON =
      ProcessVariable.text("minutesReturnReason");

  // Reading; READERS is a plain list of user ids that the model goes through
  static final String READERS = "readers";
  static final ProcessVariable<String> READER = ProcessVariable.text("reader");
  static final ProcessVariable<Date> READING_DUE_AT = ProcessVariable.instant("readingDueAt");
  static final ProcessVariable<Number> EDITION = ProcessVariable.number("edition");
  static final ProcessVariable<String> READING_NOTE = ProcessVariable.text("readingNote");

  // Correction
  static final ProcessVariable<String> CORRECTED_MEETING = ProcessVariable.text("correctedMeeting");
  static final ProcessVariable<String> CORRECTION_REASON = ProcessVariable.text("correctionReason");

  private MeetingMinutesProcess() {}
}
