package center.coordination.board;

import center.coordination.engine.Refusal;
import center.coordination.meeting.InvitationService;
import center.coordination.meeting.OpenInvitation;
import center.coordination.meeting.Reply;
import center.coordination.meeting.ReplyNote;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 答复会议邀请 by the link of a mail, without signing in. Whatever is wrong with a link, the answer is
 * the same and tells nothing of any meeting.
 */
@Controller
class InvitationController {

  private static final String PAGE = "board/invitation";
  private static final List<Reply> CHOICES = List.of(Reply.ACCEPT, Reply.DECLINE, Reply.DEPUTY);

  private final InvitationService invitations;

  InvitationController(InvitationService invitations) {
    this.invitations = invitations;
  }

  /** Changes nothing: mail programs open links on their own. */
  @GetMapping("/invitations/{token}")
  ModelAndView invitation(@PathVariable String token) {
    return form(token, InvitationForm.EMPTY, null);
  }

  @PostMapping("/invitations/{token}")
  ModelAndView reply(@PathVariable String token, @ModelAttribute("form") InvitationForm form) {
    ReplyNote answer = form.toNote();
    try {
      return invitations.reply(token, answer)
          ? new ModelAndView(PAGE, "answer", answer.reply().label())
          : gone();
    } catch (Refusal refusal) {
      return form(token, form, "没有提交：%s。您填写的内容都还在。".formatted(refusal.getMessage()));
    }
  }

  private ModelAndView form(String token, InvitationForm form, String message) {
    Optional<OpenInvitation> invitation = invitations.find(token);
    return invitation.isEmpty()
        ? gone()
        : new ModelAndView(PAGE)
            .addObject("invitation", invitation.get())
            .addObject("token", token)
            .addObject("choices", CHOICES)
            .addObject("longestName", ReplyNote.LONGEST_NAME)
            .addObject("longestNote", ReplyNote.LONGEST_NOTE)
            .addObject("form", form)
            .addObject("message", message);
  }

  private static ModelAndView gone() {
    return new ModelAndView(PAGE, HttpStatus.NOT_FOUND);
  }
}
