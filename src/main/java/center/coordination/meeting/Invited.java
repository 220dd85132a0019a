package center.coordination.meeting;

import java.util.List;

/**
 * Who is to come, as the organizer wrote it.
 *
 * @param people user ids
 * @param groups ids of groups all of whose members are to come
 * @param outside people without an account
 * @param shortNoticeReason null unless the notice comes later than the policy wants
 */
record Invited(
    String host,
    String recorder,
    List<String> people,
    List<String> groups,
    List<Invitee> outside,
    Contact contact,
    String shortNoticeReason) {}
