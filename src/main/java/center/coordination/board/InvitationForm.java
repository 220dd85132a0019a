package center.coordination.board;

import center.coordination.matter.Coded;
import center.coordination.meeting.Reply;
import center.coordination.meeting.ReplyNote;

/** What an invited person fills in; texts are taken over as databases keep them. */
record InvitationForm(String reply, String deputyName, String note) {

  static final InvitationForm EMPTY = new InvitationForm("", "", "");

  InvitationForm {
    reply = clean(reply);
    deputyName = clean(deputyName).replaceAll("\\R+", " ");
    note = clean(note);
  }

  ReplyNote toNote() {
    return new ReplyNote(
        Coded.find(Reply.class, reply).orElse(null), given(deputyName), given(note));
  }

  private static String clean(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\u0000", "").strip();
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
