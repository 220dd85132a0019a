package center.coordination.meeting;

/**
 * An answer to an invitation.
 *
 * @param deputyName null unless a deputy comes
 * @param note null where nothing was noted
 */
public record ReplyNote(Reply reply, String deputyName, String note) {}
