package center.coordination.board;

import center.coordination.issue.IssueViews;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 问题处理单 as a page to print. */
@Controller
class IssueController {

  private final CaseAccess access;
  private final IssueViews issues;
  private final OrganizationService organization;
  private final CentreTime time;

  IssueController(
      CaseAccess access, IssueViews issues, OrganizationService organization, CentreTime time) {
    this.access = access;
    this.issues = issues;
    this.organization = organization;
    this.time = time;
  }

  /** For whoever sees the case; other cases have no such sheet. */
  @GetMapping("/matters/{number}/sheet")
  String sheet(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    IssueSheet sheet =
        access
            .find(viewer, number)
            .map(MatterSummary::number)
            .flatMap(issues::find)
            .map(issue -> IssueSheet.of(issue, new Names(organization), time))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.addAttribute("sheet", sheet);
    return "board/sheet";
  }
}
