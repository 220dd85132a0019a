package center.coordination.meeting;

import center.coordination.engine.Refusal;

/**
 * An answer to an invitation.
 *
 * @param reply null where nothing was chosen
 * @param deputyName null unless a deputy comes
 * @param note null where nothing was noted
 */
public record ReplyNote(Reply reply, String deputyName, String note) {

  /** Characters that the name of a deputy may have. */
  public static final int LONGEST_NAME = 200;

  /** Characters that a note may have. */
  public static final int LONGEST_NOTE = 1000;

  /** Refuses what misses something or is too long, naming the field. */
  void requireComplete() {
    if (reply == null || reply == Reply.NONE) {
      throw new Refusal("请选择“是否参加”");
    }
    if (reply == Reply.DEPUTY && deputyName == null) {
      throw new Refusal("“代理人姓名”必填");
    }
    requireShort("代理人姓名", deputyName, LONGEST_NAME);
    requireShort("说明", note, LONGEST_NOTE);
  }

  private static void requireShort(String field, String text, int limit) {
    if (text != null && text.length() > limit) {
      throw new Refusal("“%s”不能超过 %d 个字，现有 %d 个字".formatted(field, limit, text.length()));
    }
  }
}
