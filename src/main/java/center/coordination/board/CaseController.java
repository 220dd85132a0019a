package center.coordination.board;

import center.coordination.knowledge.Article;
import center.coordination.matter.MatterSummary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 案情: one case from its application until now. */
@Controller
class CaseController {

  private final CaseAccess access;
  private final CaseHistory history;
  private final IssuePages issues;
  private final MeetingPages meetings;
  private final ArticleAccess articles;

  CaseController(
      CaseAccess access,
      CaseHistory history,
      IssuePages issues,
      MeetingPages meetings,
      ArticleAccess articles) {
    this.access = access;
    this.history = history;
    this.issues = issues;
    this.meetings = meetings;
    this.articles = articles;
  }

  /** Answers a stranger as if the case did not exist. */
  @GetMapping("/matters/{number}")
  String matter(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    MatterSummary matter = access.find(viewer, number).orElseThrow(CaseController::notFound);
    page.addAttribute("page", history.of(matter, viewer));
    String article = articles.ofCase(viewer, matter).map(Article::number).orElse(null);
    page.addAttribute("article", article);
    page.addAttribute("issue", issues.of(number, article).orElse(null));
    page.addAttribute("meeting", meetings.of(viewer, number).orElse(null));
    page.addAttribute("meetingNumber", meetings.meetingOf(number));
    return "board/matter";
  }

  /** 问题处理单 to print, for whoever sees the case; other cases have no such sheet. */
  @GetMapping("/matters/{number}/sheet")
  String sheet(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    IssueSheet sheet =
        access
            .find(viewer, number)
            .flatMap(matter -> issues.sheet(matter.number()))
            .orElseThrow(CaseController::notFound);
    page.addAttribute("sheet", sheet);
    return "board/sheet";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
