package center.coordination.knowledge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发布案例. */
@Component
class PublishArticleDelegate implements JavaDelegate {

  private final ArticleReview review;

  PublishArticleDelegate(ArticleReview review) {
    this.review = review;
  }

  @Override
  public void execute(DelegateExecution execution) {
    review.publish(execution.getProcessBusinessKey());
  }
}
