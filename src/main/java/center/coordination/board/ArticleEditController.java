package center.coordination.board;

import center.coordination.engine.CentreTime;
import center.coordination.engine.Refusal;
import center.coordination.knowledge.Article;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.knowledge.StaleArticle;
import center.coordination.organization.OrganizationService;
import java.util.function.LongConsumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the information group keeps the case library; whatever it typed survives a refusal. */
@Controller
class ArticleEditController {

  private static final String DONE = "done";

  private final KnowledgeService knowledge;
  private final ArticleController articles;
  private final OrganizationService organization;
  private final CentreTime time;

  ArticleEditController(
      KnowledgeService knowledge,
      ArticleController articles,
      OrganizationService organization,
      CentreTime time) {
    this.knowledge = knowledge;
    this.articles = articles;
    this.organization = organization;
    this.time = time;
  }

  @GetMapping("/knowledge/{number}/edit")
  String form(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      Model page) {
    requireEditor(viewer);
    return form(number, ArticleForm.of(get(number)), null, null, page);
  }

  @PostMapping("/knowledge/{number}/edit")
  String save(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      @ModelAttribute("form") ArticleForm form,
      Model page,
      RedirectAttributes next) {
    requireEditor(viewer);
    try {
      knowledge.edit(number, form.seenVersion(), form.toText(), viewer.id());
    } catch (StaleArticle stale) {
      return stale(stale.current(), form, page);
    } catch (ConcurrencyFailureException simultaneous) {
      return stale(get(number), form, page);
    } catch (Refusal refusal) {
      ArticleForm theirs = form.isCompared() ? ArticleForm.of(get(number)) : null;
      String message = "没有保存：%s。您填写的内容都还在。".formatted(refusal.getMessage());
      return form(number, form, theirs, message, page);
    }
    next.addFlashAttribute(DONE, "修改已保存。");
    return back(number);
  }

  @PostMapping("/knowledge/{number}/publish")
  String publish(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      @RequestParam long version,
      Model page,
      RedirectAttributes next) {
    next.addFlashAttribute(DONE, "案例已发布。");
    return act(viewer, number, version, seen -> knowledge.publish(number, seen, viewer.id()), page);
  }

  @PostMapping("/knowledge/{number}/retire")
  String retire(
      @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
      @PathVariable String number,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason,
      Model page,
      RedirectAttributes next) {
    next.addFlashAttribute(DONE, "案例已停用。");
    page.addAttribute("reason", reason);
    return act(
        viewer, number, version, seen -> knowledge.retire(number, seen, reason, viewer.id()), page);
  }

  private String act(Viewer viewer, String number, long version, LongConsumer action, Model page) {
    requireEditor(viewer);
    get(number);
    try {
      action.accept(version);
    } catch (Refusal refusal) {
      page.addAttribute("message", "没有办成：" + refusal.getMessage() + "。");
      return articles.show(viewer, number, page);
    } catch (ConcurrencyFailureException simultaneous) {
      page.addAttribute("message", "没有办成：他人刚刚修改了这个案例，请核对后再试。");
      return articles.show(viewer, number, page);
    }
    return back(number);
  }

  private String stale(Article current, ArticleForm form, Model page) {
    String message =
        "没有保存：%s 已于 %s 修改了这个案例。您填写的内容都还在；与现在的内容不同之处，旁边列出了现在的内容。核对后再保存，将以您填写的为准。"
            .formatted(
                new Names(organization).actor(current.changedBy()), time.text(current.changedAt()));
    return form(current.number(), form.answering(current), ArticleForm.of(current), message, page);
  }

  private String form(
      String number, ArticleForm mine, ArticleForm theirs, String message, Model page) {
    page.addAttribute("editor", ArticleEditor.of(number, mine, theirs, message, organization));
    return "board/article-edit";
  }

  private static String back(String number) {
    return "redirect:/knowledge/" + number;
  }

  private Article get(String number) {
    return knowledge
        .find(number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static void requireEditor(Viewer viewer) {
    if (!viewer.editsLibrary()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
