package center.coordination.meeting;

import center.coordination.engine.FormRows;
import center.coordination.engine.ProcessVariable;
import java.util.Date;

/**
 * Every name of the models {@code meeting-organization} (会议组织), {@code meeting-series} (定期会议召集) and
 * {@code meeting-change} (会议变更).
 */
final class MeetingOrganizationProcess {

  static final String MESSAGE_MEETING_DUE = "meetingDue";
  static final String MESSAGE_MEETING_MOVED = "meetingMoved";
  static final String MESSAGE_MEETING_CANCELLED = "meetingCancelled";

  static final ProcessVariable<String> INITIATOR = ProcessVariable.text("initiator");

  // Convening; times as the forms write them, with an offset
  static final ProcessVariable<String> MEETING_TYPE = ProcessVariable.text("meetingType");
  static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
  static final ProcessVariable<String> PURPOSE = ProcessVariable.text("purpose");
  static final ProcessVariable<String> MEETING_START = ProcessVariable.text("meetingStart");
  static final ProcessVariable<String> MEETING_END = ProcessVariable.text("meetingEnd");
  static final ProcessVariable<String> MEETING_MODE = ProcessVariable.text("meetingMode");
  static final ProcessVariable<String> PREVIOUS_MEETING = ProcessVariable.text("previousMeeting");
  static final ProcessVariable<String> RELATED_CASE = ProcessVariable.text("relatedCase");
  static final String SKIPPED_ITEMS = "skippedItems";
  static final ProcessVariable<String> SKIP_REASON = ProcessVariable.text("skipReason");

  /** The day of the calendar that a periodic meeting is for, such as 2026-12-25. */
  static final ProcessVariable<String> OCCURRENCE = ProcessVariable.text("occurrence");

  // The policy of the meeting type
  static final ProcessVariable<String> TYPE_NAME = ProcessVariable.text("typeName");
  static final ProcessVariable<String> MANDATORY_GROUP = ProcessVariable.text("mandatoryGroup");
  static final ProcessVariable<Number> NOTICE_HOURS = ProcessVariable.number("noticeHours");
  static final ProcessVariable<Number> REPLY_HOURS = ProcessVariable.number("replyHours");
  static final ProcessVariable<Number> MINUTES_HOURS = ProcessVariable.number("minutesHours");
  static final ProcessVariable<Number> READING_HOURS = ProcessVariable.number("readingHours");
  static final ProcessVariable<Boolean> ENDORSEMENT_REQUIRED =
      ProcessVariable.flag("endorsementRequired");
  static final ProcessVariable<String> SKIPPABLE_ITEMS = ProcessVariable.text("skippableItems");

  // Routing
  static final ProcessVariable<String> HOST = ProcessVariable.text("host");
  static final ProcessVariable<String> RECORDER = ProcessVariable.text("recorder");
  static final ProcessVariable<Date> MEETING_END_AT = ProcessVariable.instant("meetingEndAt");
  static final ProcessVariable<Boolean> PARTICIPANTS_SETTLED =
      ProcessVariable.flag("participantsSettled");
  static final ProcessVariable<Boolean> MATERIALS_REQUIRED =
      ProcessVariable.flag("materialsRequired");
  static final ProcessVariable<Boolean> ATTENDANCE_REQUIRED =
      ProcessVariable.flag("attendanceRequired");
  static final ProcessVariable<Boolean> ENVIRONMENT_REQUIRED =
      ProcessVariable.flag("environmentRequired");
  static final ProcessVariable<Boolean> NEXT_MEETING_WANTED =
      ProcessVariable.flag("nextMeetingWanted");

  // What a caller learns
  static final ProcessVariable<String> MEETING_NUMBER = ProcessVariable.text("meetingNumber");

  /** {@code held} or {@code cancelled}. */
  static final ProcessVariable<String> MEETING_OUTCOME = ProcessVariable.text("meetingOutcome");

  /** The resolutions, a line each. */
  static final ProcessVariable<String> MEETING_RESULT = ProcessVariable.text("meetingResult");

  // The session
  static final String PARTICIPANT_OPTIONS = "participantOptions";
  static final String ABSENTEES = "absentees";
  static final ProcessVariable<String> ABSENCE_NOTE = ProcessVariable.text("absenceNote");
  static final FormRows TOPIC_ROWS = new FormRows("topicRows");
  static final FormRows PARKED_ROWS = new FormRows("parkedRows");
  static final String HEARD_PARTICIPANTS = "heardParticipants";
  static final ProcessVariable<String> MEETING_ACTUAL_START =
      ProcessVariable.text("meetingActualStart");
  static final ProcessVariable<String> MEETING_ACTUAL_END =
      ProcessVariable.text("meetingActualEnd");
  static final ProcessVariable<String> OVERRUN_DECISION = ProcessVariable.text("overrunDecision");
  static final ProcessVariable<String> NEW_END = ProcessVariable.text("newEnd");

  // A change before the meeting
  static final ProcessVariable<String> CHANGED_MEETING = ProcessVariable.text("changedMeeting");
  static final ProcessVariable<String> NEW_START = ProcessVariable.text("newStart");
  static final ProcessVariable<String> CHANGE_REASON = ProcessVariable.text("changeReason");

  private MeetingOrganizationProcess() {}
}
