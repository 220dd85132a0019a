package center.coordination.board;

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

  CaseController(CaseAccess access, CaseHistory history, IssuePages issues) {
    this.access = access;
    this.history = history;
    this.issues = issues;
  }

  /** Answers a stranger as if the case did not exist. */
  @GetMapping("/matters/{number}")
  String matter(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    MatterSummary matter =
        access
            .find(viewer, number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.addAttribute("page", history.of(matter, viewer));
    page.addAttribute("issue", issues.of(number, viewer).orElse(null));
    return "board/matter";
  }
}
