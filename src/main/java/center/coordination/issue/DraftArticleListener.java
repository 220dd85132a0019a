package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.ARTICLE_FACTORS;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_PROCESS;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_SITUATION;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_SOLUTION;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_TITLE;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;
import static center.coordination.matter.CaseVariables.CASE_TITLE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Puts what the case already says into the fields of the article. */
@Component
class DraftArticleListener implements TaskListener {

  private final IssueArticles articles;

  DraftArticleListener(IssueArticles articles) {
    this.articles = articles;
  }

  @Override
  public void notify(DelegateTask task) {
    ArticleWords words = articles.draft(CASE_NUMBER.from(task), CASE_TITLE.from(task));
    ARTICLE_TITLE.set(task, words.title());
    ARTICLE_SITUATION.set(task, words.situation());
    ARTICLE_PROCESS.set(task, words.process());
    ARTICLE_SOLUTION.set(task, words.solution());
    ARTICLE_FACTORS.set(task, words.factors());
  }
}
