package center.coordination.board;

import center.coordination.issue.IssueView;
import center.coordination.issue.IssueViews;
import center.coordination.knowledge.Article;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is known of an issue beyond what every case has. */
@Component
class IssuePages {

  private final IssueViews issues;
  private final ArticleAccess articles;

  IssuePages(IssueViews issues, ArticleAccess articles) {
    this.issues = issues;
    this.articles = articles;
  }

  /** Empty for other cases. */
  Optional<IssuePage> of(String number, Viewer viewer) {
    return issues.find(number).map(issue -> page(issue, viewer));
  }

  private IssuePage page(IssueView issue, Viewer viewer) {
    String article = articles.ofCase(viewer, issue.number()).map(Article::number).orElse(null);
    return new IssuePage(
        issue.causes().isEmpty() ? null : Fishbone.of(issue.title(), issue.causes()),
        issues.similar(issue.number()).stream()
            .filter(similar -> !similar.number().equals(article))
            .toList(),
        article);
  }
}
