package center.coordination.knowledge;

import static center.coordination.knowledge.KnowledgeReviewProcess.REVIEW_NOTE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知不予采用. */
@Component
class DeclineArticleDelegate implements JavaDelegate {

  private final ArticleReview review;

  DeclineArticleDelegate(ArticleReview review) {
    this.review = review;
  }

  @Override
  public void execute(DelegateExecution execution) {
    review.notifyRefusal(execution.getProcessBusinessKey(), REVIEW_NOTE.from(execution));
  }
}
