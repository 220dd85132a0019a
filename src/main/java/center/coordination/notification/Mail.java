package center.coordination.notification;

/**
 * A mail to one address; the id is stable across repeated attempts.
 *
 * @param calendar an invitation that calendars take over, null in a mail of plain text
 * @param calendarMethod REQUEST or CANCEL, null without a calendar
 */
record Mail(
    String id,
    String address,
    String subject,
    String body,
    String calendar,
    String calendarMethod) {}
