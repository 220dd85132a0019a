package center.coordination.knowledge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 关闭逾期案例. */
@Component
class CloseLapsedArticleDelegate implements JavaDelegate {

  private final ArticleReview review;

  CloseLapsedArticleDelegate(ArticleReview review) {
    this.review = review;
  }

  @Override
  public void execute(DelegateExecution execution) {
    review.lapse(execution.getProcessBusinessKey());
  }
}
