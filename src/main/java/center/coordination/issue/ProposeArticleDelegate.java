package center.coordination.issue;

import static center.coordination.issue.IssueHandlingProcess.ARTICLE_FACTORS;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_PROCESS;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_SITUATION;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_SOLUTION;
import static center.coordination.issue.IssueHandlingProcess.ARTICLE_TITLE;
import static center.coordination.matter.CaseVariables.OWNER;

import center.coordination.knowledge.KnowledgeReviewWorkflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提交案例草稿. */
@Component
class ProposeArticleDelegate implements JavaDelegate {

  private final IssueArticles articles;
  private final KnowledgeReviewWorkflow review;

  ProposeArticleDelegate(IssueArticles articles, KnowledgeReviewWorkflow review) {
    this.articles = articles;
    this.review = review;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    ArticleWords words =
        new ArticleWords(
            ARTICLE_TITLE.from(execution),
            ARTICLE_SITUATION.from(execution),
            ARTICLE_PROCESS.given(execution),
            ARTICLE_SOLUTION.from(execution),
            ARTICLE_FACTORS.given(execution));
    review.propose(articles.text(number, words), OWNER.from(execution));
  }
}
