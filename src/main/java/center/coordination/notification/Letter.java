package center.coordination.notification;

import java.util.Set;

/**
 * What one person is told, with what only this person may get.
 *
 * @param recipient user id, null for people without an account
 * @param name how the person is addressed
 * @param address where it goes; without one nothing is sent
 * @param subject Chinese, without the case number, which is put before it
 * @param calendar an invitation as calendars read it (RFC 5545), or null
 * @param calendarMethod REQUEST or CANCEL, null where there is no calendar
 * @param privateLink goes into the mail and is kept nowhere else, null where there is none
 */
public record Letter(
    String matterNumber,
    String recipient,
    String name,
    String address,
    String subject,
    String body,
    String calendar,
    String calendarMethod,
    String privateLink) {

  private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL");

  /** The method becomes part of a header, so nothing else gets in. */
  public Letter {
    if (calendar != null && (calendarMethod == null || !METHODS.contains(calendarMethod))) {
      throw new IllegalArgumentException("No method of an invitation: " + calendarMethod);
    }
  }

  /** With words only. */
  public static Letter plain(
      String matterNumber,
      String recipient,
      String name,
      String address,
      String subject,
      String body) {
    return new Letter(matterNumber, recipient, name, address, subject, body, null, null, null);
  }
}
