package center.coordination.knowledge;

import center.coordination.matter.Cause;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts articles into the library, past the review where a test is about something else. */
class Shelf {

  static final String EDITOR = "information1";

  private final Articles articles;
  private final Library library;
  private final TransactionTemplate transaction;
  private final AtomicInteger count = new AtomicInteger();

  Shelf(Articles articles, Library library, TransactionTemplate transaction) {
    this.articles = articles;
    this.library = library;
    this.transaction = transaction;
  }

  /** A published article; its number. */
  String published(ArticleText text) {
    return reviewed(text, true);
  }

  /** A reviewed article that waits to be published; its number. */
  String reviewed(ArticleText text) {
    return reviewed(text, false);
  }

  private String reviewed(ArticleText text, boolean publish) {
    String number = draft(text);
    transaction.executeWithoutResult(
        status -> {
          ArticleEntity article = articles.findById(number).orElseThrow();
          article.approve(library.change(EDITOR));
          if (publish) {
            article.publish(library.change(EDITOR));
          }
        });
    return number;
  }

  /** A draft that nobody reviews; its number. */
  String draft(ArticleText text) {
    String number = "AL-T-" + count.incrementAndGet();
    transaction.executeWithoutResult(
        status -> articles.save(new ArticleEntity(number, text, library.change(EDITOR))));
    return number;
  }

  /** An article that says the least there is. */
  static ArticleText text(String title, String situation, String solution) {
    return new ArticleText(
        ArticleKind.FAQ, title, situation, List.of(), "", "", solution, "", List.of(), "");
  }

  /** The same with causes and departments. */
  static ArticleText about(ArticleText text, List<Cause> causes, String... departments) {
    return new ArticleText(
        text.kind(),
        text.title(),
        text.situation(),
        causes,
        text.causeNote(),
        text.process(),
        text.solution(),
        text.factors(),
        List.of(departments),
        text.source());
  }
}
