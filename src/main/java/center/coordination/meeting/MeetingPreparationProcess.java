package center.coordination.meeting;

import center.coordination.engine.FormRows;
import center.coordination.engine.ProcessVariable;
import java.util.Date;

/** Every name of the model {@code meeting-preparation} (会前准备). */
final class MeetingPreparationProcess {

  // Purpose and topics
  static final FormRows AGENDA_ROWS = new FormRows("agendaRows");
  static final FormRows PREPARATION_ROWS = new FormRows("preparationRows");
  static final ProcessVariable<Number> PLANNED_MINUTES = ProcessVariable.number("plannedMinutes");

  // People and time
  static final String PEOPLE_OPTIONS = "peopleOptions";
  static final String GROUP_OPTIONS = "groupOptions";
  static final String PARTICIPANTS = "participants";
  static final String PARTICIPANT_GROUPS = "participantGroups";
  static final FormRows OUTSIDE_ROWS = new FormRows("outsideRows");
  static final ProcessVariable<String> CONTACT_NAME = ProcessVariable.text("contactName");
  static final ProcessVariable<String> CONTACT_PHONE = ProcessVariable.text("contactPhone");
  static final ProcessVariable<String> CONTACT_MAIL = ProcessVariable.text("contactMail");
  static final ProcessVariable<String> SHORT_NOTICE_REASON =
      ProcessVariable.text("shortNoticeReason");

  // Room and devices
  static final String ROOM_OPTIONS = "roomOptions";
  static final String DEVICE_OPTIONS = "deviceOptions";
  static final ProcessVariable<String> ROOM_OUTCOME = ProcessVariable.text("roomOutcome");
  static final ProcessVariable<String> ROOM = ProcessVariable.text("room");
  static final String DEVICES = "devices";
  static final ProcessVariable<String> PLACE = ProcessVariable.text("place");
  static final ProcessVariable<String> MEETING_LINK = ProcessVariable.text("meetingLink");

  // Invitations; INVITEES is a plain list of user ids that the model goes through
  static final String INVITEES = "invitees";
  static final ProcessVariable<String> INVITEE = ProcessVariable.text("invitee");
  static final ProcessVariable<Date> REPLY_REMIND_AT = ProcessVariable.instant("replyRemindAt");
  static final ProcessVariable<Date> REPLY_DUE_AT = ProcessVariable.instant("replyDueAt");
  static final ProcessVariable<String> REPLY = ProcessVariable.text("reply");
  static final ProcessVariable<String> DEPUTY_NAME = ProcessVariable.text("deputyName");
  static final ProcessVariable<String> REPLY_NOTE = ProcessVariable.text("replyNote");

  // The other items of the checklist
  static final ProcessVariable<String> MATERIALS_NOTE = ProcessVariable.text("materialsNote");
  static final ProcessVariable<String> ATTENDANCE_NOTE = ProcessVariable.text("attendanceNote");
  static final String ENVIRONMENT_CHECKS = "environmentChecks";
  static final ProcessVariable<String> ENVIRONMENT_NOTE = ProcessVariable.text("environmentNote");

  private MeetingPreparationProcess() {}
}
