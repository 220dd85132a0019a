package center.coordination.board;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The papers of a meeting, for whoever sees the case; other cases have none. */
@Controller
class MeetingPapersController {

  private final MeetingPages meetings;

  MeetingPapersController(MeetingPages meetings) {
    this.meetings = meetings;
  }

  /** 会议通知 to print. */
  @GetMapping("/matters/{number}/notice")
  String notice(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    page.addAttribute(
        "meeting", meetings.notice(viewer, number).orElseThrow(MeetingPapersController::notFound));
    return "board/notice";
  }

  /** 会议纪要 to print: the newest edition where none is named, 会议记录模板 before there is one. */
  @GetMapping("/matters/{number}/minutes")
  String minutes(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      @RequestParam(required = false) String edition,
      Model page) {
    page.addAttribute(
        "page",
        meetings
            .minutes(viewer, number, edition(edition))
            .orElseThrow(MeetingPapersController::notFound));
    return "board/minutes";
  }

  private static Integer edition(String text) {
    if (text == null) {
      return null;
    }
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw notFound();
    }
    return Integer.valueOf(text);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
