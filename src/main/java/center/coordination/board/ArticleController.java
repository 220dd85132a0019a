package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.knowledge.Article;
import center.coordination.matter.MatterSummary;
import center.coordination.organization.OrganizationService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One article of the case library, to read and to print. */
@Controller
class ArticleController {

  private final ArticleAccess articles;
  private final CaseAccess cases;
  private final OrganizationService organization;
  private final CentreTime time;

  ArticleController(
      ArticleAccess articles, CaseAccess cases, OrganizationService organization, CentreTime time) {
    this.articles = articles;
    this.cases = cases;
    this.organization = organization;
    this.time = time;
  }

  /** Answers whoever may not read it as if the article did not exist. */
  @GetMapping("/knowledge/{number}")
  String article(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    return show(viewer, number, page);
  }

  /** The page of the article with what else the model holds. */
  String show(Viewer viewer, String number, Model page) {
    Article article =
        articles
            .find(viewer, number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.addAttribute(
        "article",
        ArticlePage.of(
            article,
            other -> cases.find(viewer, other).map(MatterSummary::number).orElse(null),
            viewer,
            new Names(organization),
            time));
    return "board/article";
  }
}
