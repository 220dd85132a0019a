package center.coordination.board;

import center.coordination.knowledge.Article;
import center.coordination.knowledge.ArticleStatus;
import center.coordination.knowledge.KnowledgeService;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterSummary;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads which article: everybody the published ones, some people their drafts too. */
@Component
class ArticleAccess {

  private final KnowledgeService knowledge;

  ArticleAccess(KnowledgeService knowledge) {
    this.knowledge = knowledge;
  }

  /** The article, unless it does not exist or this person may not read it. */
  Optional<Article> find(Viewer viewer, String number) {
    return knowledge.find(number).filter(article -> mayRead(viewer, article));
  }

  /** The article that a case brought forth or is about, if this person may read it. */
  Optional<Article> ofCase(Viewer viewer, MatterSummary matter) {
    String number = matter.number();
    return matter.kind() == MatterKind.ARTICLE
        ? find(viewer, number)
        : knowledge.ofCase(number).filter(article -> mayRead(viewer, article));
  }

  private static boolean mayRead(Viewer viewer, Article article) {
    return article.status() == ArticleStatus.PUBLISHED
        || viewer.readsUnpublished()
        || viewer.id().equals(article.author());
  }
}
