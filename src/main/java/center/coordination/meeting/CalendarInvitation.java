package center.coordination.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A meeting as the calendar of one participant takes it over (RFC 5545, RFC 5546).
 *
 * @param sequence grows with every change, so that calendars know the newer one
 * @param stamp when this was written
 * @param organizer who asks: the sender of the mails, the same in all changes
 * @param attendee the only one named, as nobody has to know the others' addresses
 */
record CalendarInvitation(
    String number,
    int sequence,
    Instant stamp,
    Plan plan,
    String summary,
    String location,
    String description,
    Mailbox organizer,
    Mailbox attendee) {

  static final String REQUEST = "REQUEST";
  static final String CANCEL = "CANCEL";

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** What RFC 5545 allows in no text; the tab may stay. */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

  /** Octets of a line, without its end. */
  private static final int LONGEST_LINE = 75;

  /** Somebody with a name and a mail address. */
  record Mailbox(String name, String address) {}

  /** Asks to come, or to come at the changed time. */
  String request() {
    return write(REQUEST, "CONFIRMED");
  }

  /** Takes the meeting out of the calendar. */
  String cancel() {
    return write(CANCEL, "CANCELLED");
  }

  private String write(String method, String status) {
    StringBuilder calendar = new StringBuilder();
    line(calendar, "BEGIN:VCALENDAR");
    line(calendar, "PRODID:-//coordination.center//Meetings//ZH");
    line(calendar, "VERSION:2.0");
    line(calendar, "CALSCALE:GREGORIAN");
    line(calendar, "METHOD:" + method);
    line(calendar, "BEGIN:VEVENT");
    line(calendar, "UID:" + text(number) + "@coordination.center");
    line(calendar, "SEQUENCE:" + sequence);
    line(calendar, "DTSTAMP:" + UTC.format(stamp));
    line(calendar, "DTSTART:" + UTC.format(plan.startAt()));
    line(calendar, "DTEND:" + UTC.format(plan.endAt()));
    line(calendar, "SUMMARY:" + text(summary));
    line(calendar, "LOCATION:" + text(location));
    line(calendar, "DESCRIPTION:" + text(description));
    line(calendar, "ORGANIZER;CN=" + name(organizer) + ":" + address(organizer));
    // People answer in the task centre or by the link, not by a mail to the sender.
    line(
        calendar,
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="
            + name(attendee)
            + ":"
            + address(attendee));
    line(calendar, "STATUS:" + status);
    line(calendar, "END:VEVENT");
    line(calendar, "END:VCALENDAR");
    return calendar.toString();
  }

  private static String text(String value) {
    String escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    return printable(LINE_BREAK.matcher(escaped).replaceAll("\\\\n"));
  }

  /** A parameter in quotes; it knows no escapes. */
  private static String name(Mailbox mailbox) {
    String name = LINE_BREAK.matcher(mailbox.name().replace('"', '\'')).replaceAll(" ");
    return '"' + printable(name) + '"';
  }

  private static String address(Mailbox mailbox) {
    // What is not of a plain address stays readable as part of a URI.
    return "mailto:"
        + URLEncoder.encode(mailbox.address().strip(), StandardCharsets.UTF_8)
            .replace("%40", "@")
            .replace("%2B", "+");
  }

  private static String printable(String text) {
    return CONTROL.matcher(text).replaceAll("");
  }

  /** Folds a line without cutting a character. */
  private static void line(StringBuilder calendar, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        calendar.append("\r\n ");
        octets = 1;
      }
      calendar.append(character);
      octets += length;
      i += character.length();
    }
    calendar.append("\r\n");
  }
}
