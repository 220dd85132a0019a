package center.coordination.knowledge;

import static center.coordination.knowledge.KnowledgeReviewProcess.ARTICLE_FILE;
import static center.coordination.knowledge.KnowledgeReviewProcess.REVIEW_NOTE;
import static center.coordination.knowledge.KnowledgeReviewProcess.REVIEW_OUTCOME;
import static center.coordination.matter.CaseVariables.CASE_NUMBER;

import center.coordination.deadline.DeadlineWorkflow;
import center.coordination.matter.Coded;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** 审核案例. */
@Component
class ReviewArticleListener implements TaskListener {

  private final ArticleReview review;
  private final KnowledgeService knowledge;
  private final ArticleFile articleFile;

  ReviewArticleListener(ArticleReview review, KnowledgeService knowledge, ArticleFile articleFile) {
    this.review = review;
    this.knowledge = knowledge;
    this.articleFile = articleFile;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = CASE_NUMBER.from(task);
    switch (Coded.of(ReviewOutcome.class, REVIEW_OUTCOME.from(task))) {
      case PUBLISH -> review.approve(number);
      case REVIEWED -> {
        review.approve(number);
        review.keep(number);
      }
      case RETURN -> giveBack(task, number, REVIEW_NOTE.from(task));
      case DECLINE -> review.refuse(number, REVIEW_NOTE.from(task));
    }
  }

  /** The author goes on from what the article says now, with whatever the reviewers changed. */
  private void giveBack(DelegateTask task, String number, String reason) {
    DeadlineWorkflow.arm(task, review.returnDraft(number, reason));
    Article article = knowledge.find(number).orElseThrow();
    task.getExecution().setVariables(KnowledgeReviewWorkflow.variables(article.text()));
    ARTICLE_FILE.set(task, articleFile.of(number, reason));
  }
}
