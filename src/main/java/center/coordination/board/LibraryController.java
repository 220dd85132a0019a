package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.knowledge.ArticleHits;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.StartableProcess;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 案例库: what the centre has learned, for everybody who has signed in. */
@Controller
class LibraryController {

  private final KnowledgeService knowledge;
  private final OrganizationService organization;
  private final Entrances entrances;
  private final CentreTime time;

  LibraryController(
      KnowledgeService knowledge,
      OrganizationService organization,
      Entrances entrances,
      CentreTime time) {
    this.knowledge = knowledge;
    this.organization = organization;
    this.entrances = entrances;
    this.time = time;
  }

  @GetMapping("/knowledge")
  String library(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @ModelAttribute("filter") LibraryFilter filter,
      Model page) {
    Names names = new Names(organization);
    ArticleHits found = knowledge.search(filter.toSearch());
    page.addAttribute("found", found);
    page.addAttribute(
        "rows",
        found.hits().stream()
            .map(hit -> LibraryRow.of(hit.article(), hit.excerpt(), names, time))
            .toList());
    page.addAttribute("causes", Choices.causes(List.of(filter.cause())));
    page.addAttribute(
        "departments", Choices.departments(organization, List.of(filter.department())));
    page.addAttribute("kinds", Choices.kinds(List.of(filter.kind())));
    page.addAttribute(
        "proposals",
        entrances.startForms(viewer).stream()
            .filter(form -> form == StartableProcess.ARTICLE)
            .toList());
    page.addAttribute("unpublished", unpublished(viewer, names));
    return "board/library";
  }

  private List<LibraryRow> unpublished(Viewer viewer, Names names) {
    return viewer.readsUnpublished()
        ? knowledge.drafts().stream()
            .map(article -> LibraryRow.of(article, "", names, time))
            .toList()
        : List.of();
  }
}
